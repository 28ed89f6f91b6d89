package vn.thidua.web;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;

/** Gives controllers the member who asks; without it Spring would build one from the parameters of the request. */
class MemberArgument implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        return parameter.getParameterType() == Member.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binders) {
        var member = request.getAttribute(Shell.MEMBER, RequestAttributes.SCOPE_REQUEST);
        if (member == null && !parameter.isOptional()) throw new NotThere();
        return member;
    }
}
