package vn.thidua.exchange;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.web.Anyone;
import vn.thidua.web.Problem;

/** Lets a program do what its token is for; a route that names no scope lets none in. */
class Scopes implements HandlerInterceptor {

    private static final Problem NARROW = new Problem(
            403,
            "Ngoài phạm vi của mã truy cập",
            "Mã truy cập này không được giao việc này. Hãy xin cấp mã có phạm vi phù hợp.");

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod method) || isOpen(method)) return true;
        var token = (Token) request.getAttribute(ProgramFilter.TOKEN);
        if (token != null && covers(token, method)) return true;
        NARROW.write(response);
        return false;
    }

    private static boolean covers(Token token, HandlerMethod method) {
        var scope = of(method);
        return scope != null && token.scopes().contains(scope);
    }

    /** The scope that the route asks for; null when it lets none in. */
    static @Nullable Scope of(HandlerMethod method) {
        var scoped = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Scoped.class);
        if (scoped == null) scoped = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Scoped.class);
        return scoped == null ? null : scoped.value();
    }

    private static boolean isOpen(HandlerMethod method) {
        return AnnotatedElementUtils.hasAnnotation(method.getBeanType(), Anyone.class);
    }
}
