package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;
import vn.thidua.kernel.RuleBroken;

/** Answers an act against a rule: 409, the rule in plain words, where it stands, and a way back. */
@ControllerAdvice
@Order(0)
class RuleBrokenAdvice {

    private final RefusalPages pages;

    RuleBrokenAdvice(RefusalPages pages) {
        this.pages = pages;
    }

    @ExceptionHandler
    ModelAndView refused(RuleBroken rule, HttpServletRequest request) {
        return pages.page(Refusal.of(409).from(rule.getMessage(), rule.source()), request);
    }
}
