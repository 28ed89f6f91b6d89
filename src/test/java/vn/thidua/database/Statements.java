package vn.thidua.database;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.util.List;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.JdbcTemplate;

/** The statements that this thread sends to the database meanwhile. */
public final class Statements {

    /** Hears what is said on the thread that listens; other threads clean up meanwhile. */
    private static final class Told extends ListAppender<ILoggingEvent> {

        private final Thread listener = Thread.currentThread();

        @Override
        protected void append(ILoggingEvent event) {
            if (Thread.currentThread() == listener) super.append(event);
        }
    }

    private Statements() {}

    /** What was sent, in order, each as the program's log tells it. */
    public static List<String> of(Runnable work) {
        var logger = (Logger) LoggerFactory.getLogger(JdbcTemplate.class);
        var told = new Told();
        var level = logger.getLevel();
        told.start();
        logger.addAppender(told);
        logger.setAdditive(false);
        logger.setLevel(Level.DEBUG);
        try {
            work.run();
        } finally {
            logger.setLevel(level);
            logger.setAdditive(true);
            logger.detachAppender(told);
        }
        return told.list.stream()
                .map(event -> Objects.toString(event.getFormattedMessage(), ""))
                .filter(message -> message.contains("[") && message.startsWith("Executing"))
                .toList();
    }
}
