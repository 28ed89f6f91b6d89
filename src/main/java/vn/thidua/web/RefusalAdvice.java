package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.springframework.beans.TypeMismatchException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.NotThere;

/** Answers what no other advice answered: not there, malformed, or an accident. An advice of a module stands before it. */
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class RefusalAdvice {

    private static final int MALFORMED = 422;
    private static final int ACCIDENT = 500;

    private final RefusalPages pages;

    RefusalAdvice(RefusalPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView refused(Exception cause, HttpServletRequest request) {
        var status = status(cause);
        return status >= ACCIDENT ? pages.accident(status, cause, request) : pages.page(Refusal.of(status), request);
    }

    /** Spring Security decides about these itself, further out. */
    @ExceptionHandler
    void notAllowed(AccessDeniedException cause) {
        throw cause;
    }

    @ExceptionHandler
    void notSignedIn(AuthenticationException cause) {
        throw cause;
    }

    private static int status(Exception cause) {
        return switch (cause) {
            case NotThere ignored -> 404;
            case MethodArgumentTypeMismatchException mismatch
            when mismatch.getParameter().hasParameterAnnotation(PathVariable.class) -> 404;
            case MaxUploadSizeExceededException ignored -> 413;
            case MultipartException ignored -> MALFORMED;
            case InvalidParameterException ignored -> MALFORMED;
            case TypeMismatchException ignored -> MALFORMED;
            case BindException ignored -> MALFORMED;
            case HttpMessageNotReadableException ignored -> MALFORMED;
            case ErrorResponse answer ->
                answer.getStatusCode().value() == 400
                        ? MALFORMED
                        : answer.getStatusCode().value();
            default -> ACCIDENT;
        };
    }
}
