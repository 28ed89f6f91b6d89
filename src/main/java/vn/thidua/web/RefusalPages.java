package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.sql.SQLTransientConnectionException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Makes the page of a refusal. */
@Component
class RefusalPages {

    private static final Logger LOG = LoggerFactory.getLogger(RefusalPages.class);
    private static final int BUSY = 503;

    ModelAndView page(Refusal refusal, HttpServletRequest request) {
        if (Problem.isWanted(request)) {
            return new Problem(refusal.status(), refusal.title(), refusal.text()).shown();
        }
        var told = refusal.keeping(Entered.in(request), new Asked(request).before());
        return new ModelAndView("web/refusal", Map.of("refusal", told), refusal.httpStatus());
    }

    /** The page of an accident, or of a server that has no connection left; the log has the cause under the code that the page shows. */
    ModelAndView accident(int status, Throwable cause, HttpServletRequest request) {
        if (isBusy(cause)) {
            LOG.warn("No connection left at {} {}", request.getMethod(), new Asked(request).path());
            return page(Refusal.of(BUSY), request);
        }
        var code = code();
        LOG.error("Incident {} at {} {}", code, request.getMethod(), new Asked(request).path(), cause);
        return page(Refusal.of(status).recordedAs(code), request);
    }

    private static boolean isBusy(Throwable cause) {
        return Stream.iterate(cause, Objects::nonNull, Throwable::getCause)
                .anyMatch(SQLTransientConnectionException.class::isInstance);
    }

    private static String code() {
        var digits = HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextInt());
        return (digits.substring(0, 4) + "-" + digits.substring(4)).toUpperCase(Locale.ROOT);
    }
}
