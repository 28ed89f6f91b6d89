package vn.thidua.notification;

import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/**
 * The mail server that takes the letters. Without a host none leave.
 *
 * @param host {@code THIDUA_MAIL_HOST}; empty for none
 * @param from {@code THIDUA_MAIL_FROM}, the address that people see
 * @param secure {@code THIDUA_MAIL_SECURE}: whether the connection must be encrypted (STARTTLS)
 */
@ConfigurationProperties("thidua.mail")
record MailServer(
        @DefaultValue("") String host,
        @DefaultValue("587") int port,
        @DefaultValue("") String user,
        @DefaultValue("") String password,
        @DefaultValue("thi-dua@localhost") String from,
        @DefaultValue("true") boolean secure) {

    private static final String PATIENCE = "10000";

    boolean isThere() {
        return !host.isBlank();
    }

    /** @throws MailException when the server does not take the letter */
    void send(String to, String subject, String text) {
        var letter = new SimpleMailMessage();
        letter.setFrom(from);
        letter.setTo(to);
        letter.setSubject(subject);
        letter.setText(text);
        sender().send(letter);
    }

    private JavaMailSenderImpl sender() {
        var sender = new JavaMailSenderImpl();
        sender.setHost(host);
        sender.setPort(port);
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        if (!user.isBlank()) {
            sender.setUsername(user);
            sender.setPassword(password);
        }
        sender.setJavaMailProperties(properties());
        return sender;
    }

    private Properties properties() {
        var properties = new Properties();
        properties.put("mail.smtp.auth", String.valueOf(!user.isBlank()));
        properties.put("mail.smtp.starttls.enable", String.valueOf(secure));
        properties.put("mail.smtp.starttls.required", String.valueOf(secure));
        properties.put("mail.smtp.connectiontimeout", PATIENCE);
        properties.put("mail.smtp.timeout", PATIENCE);
        properties.put("mail.smtp.writetimeout", PATIENCE);
        return properties;
    }
}
