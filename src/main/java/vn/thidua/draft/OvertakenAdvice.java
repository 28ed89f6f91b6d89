package vn.thidua.draft;

import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.servlet.ModelAndView;

/** Answers an act on an older version: 409, who was faster and when, with what was entered and a way to go on. */
@ControllerAdvice
@Order(0)
class OvertakenAdvice {

    @ExceptionHandler
    ModelAndView told(Overtaken overtaken, HttpServletRequest request) {
        var model = Map.of("overtaken", overtaken, "action", request.getRequestURI(), "fields", entered(request));
        return new ModelAndView("draft/overtaken", model, HttpStatus.CONFLICT);
    }

    /** Everything that the form sent, but for the version and what pages put into every form. */
    private static Map<String, List<String>> entered(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.startsWith("_") && !name.equals("ban")) fields.put(name, List.of(values));
        });
        return fields;
    }
}
