package vn.thidua.identity;

import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Keeps cookies and the token of the last page with a form, as a browser does. */
final class Browser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final MockMvcTester pages;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();
    private String token = "";

    Browser(MockMvcTester pages) {
        this.pages = pages;
    }

    MvcTestResult get(String address) {
        return seen(pages.get().uri(address).cookie(jar()).exchange());
    }

    /** Sends fields given as name, value, name, value. */
    MvcTestResult post(String path, String... fields) {
        var request = pages.post().uri(path).cookie(jar()).param("_csrf", token);
        for (var at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return seen(request.exchange());
    }

    /** Sends fields from a page whose token is not the session's any more. */
    MvcTestResult postLate(String path, String page, String... fields) {
        var request = pages.post().uri(path).cookie(jar()).header("Referer", "http://localhost" + page);
        request = request.param("_csrf", "cũ rồi");
        for (var at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return seen(request.exchange());
    }

    /** Opens the sign-in page and signs in by password. */
    MvcTestResult signIn(String username, String password) {
        get("/dang-nhap");
        return post("/dang-nhap", "username", username, "password", password);
    }

    static String body(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static @Nullable String location(MvcTestResult answer) {
        return answer.getResponse().getHeader("Location");
    }

    private MvcTestResult seen(MvcTestResult answer) {
        for (var cookie : answer.getResponse().getCookies()) cookies.put(cookie.getName(), cookie);
        var found = TOKEN.matcher(body(answer));
        if (found.find()) token = found.group(1);
        return answer;
    }

    /** The cookies that it holds. */
    Cookie[] jar() {
        return cookies.isEmpty()
                ? new Cookie[] {new Cookie("khong-co-gi", "1")}
                : cookies.values().toArray(Cookie[]::new);
    }
}
