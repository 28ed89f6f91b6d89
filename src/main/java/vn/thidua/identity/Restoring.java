package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.kernel.Member;
import vn.thidua.web.Shell;

/** Gives a form what its owner entered there before the session ended, once. */
class Restoring implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var kept = kept(request);
        if (kept == null || !kept.restored() || !address(request).equals(kept.page())) return true;
        request.setAttribute(Shell.KEPT, kept.fields());
        KeptForm.forget(request.getSession());
        return true;
    }

    private static @Nullable KeptForm kept(HttpServletRequest request) {
        var member = (Member) request.getAttribute(Shell.MEMBER);
        var session = request.getSession(false);
        if (member == null || session == null || !request.getMethod().equals("GET")) return null;
        return KeptForm.of(session, member.account());
    }

    private static String address(HttpServletRequest request) {
        return request.getRequestURI() + (request.getQueryString() == null ? "" : "?" + request.getQueryString());
    }
}
