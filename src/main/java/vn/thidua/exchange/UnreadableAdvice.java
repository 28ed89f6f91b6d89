package vn.thidua.exchange;

import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Tells a program what was wrong and where: 422. */
@ControllerAdvice
@Order(0)
class UnreadableAdvice {

    @ExceptionHandler
    ModelAndView refused(Unreadable request) {
        return request.problem().shown();
    }
}
