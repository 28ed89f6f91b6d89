package vn.thidua.web;

import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Lets a form tell all its errors at once. Spring Boot's own adapter cannot check the fields of a record one by one, which
 * is what is left to do when another field could not be read.
 */
@ControllerAdvice
class BindingAdvice {

    private static final int MOST_ROWS = 10_000;

    private final SpringValidatorAdapter validator;

    BindingAdvice(SpringValidatorAdapter validator) {
        this.validator = validator;
    }

    /** Spring stops at 256 rows; a plan may have more duties. {@link TextGate} keeps the numbers of rows small. */
    @InitBinder
    void takeLongLists(WebDataBinder binder) {
        binder.setAutoGrowCollectionLimit(MOST_ROWS);
    }

    @InitBinder
    void checkEachField(WebDataBinder binder) {
        if (binder.getValidator() != null) binder.replaceValidators(validator);
    }
}
