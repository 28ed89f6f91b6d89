package vn.thidua.notification;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Wall;
import vn.thidua.identity.PublicUrl;
import vn.thidua.locality.Localities;
import vn.thidua.web.Show;

/** Goes round the communes and sends the daily letters that are due; never at night. */
@Component
@EnableConfigurationProperties(MailServer.class)
class DigestRound {

    private static final Logger LOG = LoggerFactory.getLogger(DigestRound.class);

    private final Localities localities;
    private final Digests digests;
    private final Notifications notifications;
    private final MailServer mail;
    private final PublicUrl publicUrl;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DigestRound(
            Localities localities,
            Digests digests,
            Notifications notifications,
            MailServer mail,
            PublicUrl publicUrl,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.localities = localities;
        this.digests = digests;
        this.notifications = notifications;
        this.mail = mail;
        this.publicUrl = publicUrl;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
    }

    @Scheduled(cron = "${thidua.mail.cron:0 */10 * * * *}", zone = "Asia/Ho_Chi_Minh")
    void go() {
        if (!mail.isThere() || isNight()) return;
        for (var commune : localities.ids()) {
            try {
                serve(commune);
            } catch (RuntimeException failed) {
                LOG.error("Không gửi được thư tổng hợp của một đơn vị.", failed);
            }
        }
    }

    /** Begins and sends what is due in one commune. */
    void serve(UUID commune) {
        Wall.inside(commune, () -> {
            transaction.executeWithoutResult(_ -> begin());
            for (var digest : taken()) send(digest);
            return null;
        });
    }

    private void begin() {
        var now = clock.instant();
        var local = LocalDateTime.ofInstant(now, Show.ZONE);
        digests.waiting(local.toLocalDate(), local.getHour())
                .forEach(person -> digests.begin(person, local.toLocalDate(), now));
    }

    private List<Digest> taken() {
        return transaction.execute(_ -> digests.toSend(clock.instant(), hour()));
    }

    /** No transaction is held while the mail server works. A letter that leaves just before a crash may come twice, never not. */
    private void send(Digest digest) {
        var lines = transaction.execute(_ -> notifications.in(digest.id()));
        var failure = deliver(digest, Letter.of(digest, lines, publicUrl::of));
        transaction.executeWithoutResult(_ -> digests.tried(digest.id(), failure));
    }

    /** Gives the letter to the mail server; says in Vietnamese why it was not taken, null when it was. */
    private @Nullable String deliver(Digest digest, Letter letter) {
        if (digest.email() == null) return "Người nhận không còn địa chỉ thư.";
        try {
            mail.send(digest.email(), letter.subject(), letter.text());
            return null;
        } catch (MailAuthenticationException refused) {
            LOG.warn("Máy chủ thư từ chối đăng nhập: {}", refused.toString());
            return "Máy chủ thư từ chối tên đăng nhập hoặc mật khẩu.";
        } catch (MailException refused) {
            LOG.warn("Máy chủ thư không nhận thư: {}", refused.toString());
            return "Máy chủ thư không trả lời hoặc không nhận địa chỉ này.";
        }
    }

    private boolean isNight() {
        var hour = hour();
        return hour < Preference.EARLIEST || hour > Preference.LATEST;
    }

    private int hour() {
        return LocalDateTime.ofInstant(clock.instant(), Show.ZONE).getHour();
    }
}
