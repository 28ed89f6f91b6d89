package vn.thidua;

import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in Vietnamese that another program has the port, in place of Spring Boot's English report. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class PortTaken implements SpringBootExceptionReporter {

    PortTaken(ConfigurableApplicationContext context) {}

    @Override
    public boolean reportException(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                System.err.printf(
                        "Cổng %d đang được một chương trình khác dùng. Hãy chọn cổng khác bằng --port.%n",
                        taken.getPort());
                return true;
            }
        }
        return false;
    }
}
