package vn.thidua.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.util.UriComponentsBuilder;
import vn.thidua.kernel.Member;

/** What a page takes from the request it answers, also where the container forwarded it to the error page. */
record Asked(HttpServletRequest request) {

    @Nullable
    Member member() {
        return (Member) request.getAttribute(Shell.MEMBER);
    }

    boolean atTheGate() {
        return request.getAttribute(Shell.AT_THE_GATE) != null;
    }

    @SuppressWarnings("unchecked")
    Map<String, List<String>> kept() {
        var kept = (Map<String, List<String>>) request.getAttribute(Shell.KEPT);
        return kept == null ? Map.of() : kept;
    }

    @SuppressWarnings("unchecked")
    Map<String, Integer> waiting() {
        var waiting = (Map<String, Integer>) request.getAttribute(Shell.WAITING);
        return waiting == null ? Map.of() : waiting;
    }

    @Nullable
    String commune() {
        return (String) request.getAttribute(Shell.COMMUNE);
    }

    @Nullable
    String csrf() {
        var token = (CsrfToken) request.getAttribute(CsrfToken.class.getName());
        return token == null ? null : token.getToken();
    }

    String path() {
        var failed = (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return Paths.within(failed == null ? request.getRequestURI() : failed);
    }

    /** Path and query; after a POST the page that it came from. */
    String here() {
        return request.getMethod().equals("GET") ? path() + query() : before();
    }

    /** The page that led here, when it is one of this site. */
    String before() {
        return Paths.before(request.getHeader("Referer"), request.getServerName());
    }

    String with(String parameter, String value) {
        return UriComponentsBuilder.fromUriString(path() + query())
                .replaceQueryParam(parameter, "{value}")
                .build(false)
                .expand(value)
                .encode()
                .toUriString();
    }

    private String query() {
        return request.getQueryString() == null ? "" : "?" + Objects.requireNonNull(request.getQueryString());
    }
}
