package vn.thidua.identity;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.annotation.Annotation;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Allowed;
import vn.thidua.web.Anyone;
import vn.thidua.web.Shell;

/** Lets a member use what {@link Allowed} grants; what nobody was granted, nobody gets. */
class Rights implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (request.getDispatcherType() == DispatcherType.ERROR || !(handler instanceof HandlerMethod method)) {
            return true;
        }
        if (isForAnyone(method)) return true;
        var member = (Member) request.getAttribute(Shell.MEMBER);
        if (member == null) {
            KeptForm.keep(request, null);
            Redirect.toSignIn(request, response);
            return false;
        }
        if (!mayUse(member, method)) throw new NotThere();
        return true;
    }

    /** Whether the method serves strangers: its own word goes before that of its controller. */
    static boolean isForAnyone(HandlerMethod method) {
        if (on(method, Anyone.class) != null) return true;
        return on(method, Allowed.class) == null && onType(method, Anyone.class) != null;
    }

    static boolean mayUse(Member member, HandlerMethod method) {
        var allowed = on(method, Allowed.class);
        if (allowed == null) allowed = onType(method, Allowed.class);
        return allowed != null && (allowed.value().length == 0 || member.isAny(allowed.value()));
    }

    private static <A extends Annotation> @Nullable A on(HandlerMethod method, Class<A> type) {
        return AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), type);
    }

    private static <A extends Annotation> @Nullable A onType(HandlerMethod method, Class<A> type) {
        return AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), type);
    }
}
