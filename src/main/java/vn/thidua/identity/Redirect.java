package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Sends the browser elsewhere from where no controller is, the whole page also when htmx asked for a part. */
final class Redirect {

    static final String SIGN_IN = "/dang-nhap";

    private Redirect() {}

    static void to(String path, HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getHeader("HX-Request") == null) response.sendRedirect(path);
        else response.setHeader("HX-Redirect", path);
    }

    /** To sign-in, and from there back to the page that was asked for. */
    static void toSignIn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        to(SIGN_IN + back(request), request, response);
    }

    private static String back(HttpServletRequest request) {
        if (!request.getMethod().equals("GET") || request.getRequestURI().equals("/")) return "";
        var query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        return "?ve=" + URLEncoder.encode(request.getRequestURI() + query, StandardCharsets.UTF_8);
    }
}
