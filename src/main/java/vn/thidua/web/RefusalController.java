package vn.thidua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * Answers what failed outside of any controller: in a filter, in a page, in the container. The filter that adds headers
 * may not have been reached.
 */
@Controller
@Anyone
class RefusalController implements ErrorController {

    private final RefusalPages pages;

    RefusalController(RefusalPages pages) {
        this.pages = pages;
    }

    @RequestMapping("${server.error.path:/error}")
    ModelAndView refused(HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(ContentPolicy.HEADER, ContentPolicy.PAGES);
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code ? code : 404;
        var cause = cause(request);
        if (status < 500 || cause == null) return pages.page(Refusal.of(status), request);
        return pages.accident(status, cause, request);
    }

    private static @Nullable Throwable cause(HttpServletRequest request) {
        return (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
    }
}
