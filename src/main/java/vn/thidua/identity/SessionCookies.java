package vn.thidua.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Overlooks session cookies that we did not make, before Spring Session asks the database for them. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SessionCookies extends OncePerRequestFilter {

    private static final String NAME = "SESSION";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        chain.doFilter(isOurs(request.getCookies()) ? request : new WithoutSession(request), response);
    }

    private static boolean isOurs(Cookie @Nullable [] cookies) {
        return cookies == null || Arrays.stream(cookies).allMatch(SessionCookies::isOurs);
    }

    private static boolean isOurs(Cookie cookie) {
        return !cookie.getName().equals(NAME) || ID.matcher(decoded(cookie)).matches();
    }

    private static String decoded(Cookie cookie) {
        try {
            return new String(Base64.getDecoder().decode(cookie.getValue()), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException forged) {
            return "";
        }
    }

    private static final class WithoutSession extends HttpServletRequestWrapper {

        WithoutSession(HttpServletRequest request) {
            super(request);
        }

        @Override
        public Cookie[] getCookies() {
            return Arrays.stream(super.getCookies())
                    .filter(SessionCookies::isOurs)
                    .toArray(Cookie[]::new);
        }
    }
}
