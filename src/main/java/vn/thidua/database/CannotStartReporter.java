package vn.thidua.database;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;

/** Prints the reason of {@link CannotStart} alone, in place of Spring Boot's English report and stack trace. */
class CannotStartReporter implements SpringBootExceptionReporter {

    CannotStartReporter(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof CannotStart) {
                System.err.println(cause.getMessage());
                return true;
            }
        }
        return false;
    }
}
