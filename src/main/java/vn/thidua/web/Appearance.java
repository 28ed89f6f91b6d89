package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import org.springframework.web.util.WebUtils;

/** How the reader wants pages to look; kept in a cookie, so that it holds without an account. */
record Appearance(Theme theme, boolean large) {

    static final String COOKIE = "giao-dien";
    private static final String LARGE = "lon";

    enum Theme {
        AUTO("may", "Theo máy", "monitor"),
        LIGHT("sang", "Sáng", "sun"),
        DARK("toi", "Tối", "moon");

        private final String code;
        private final String label;
        private final String icon;

        Theme(String code, String label, String icon) {
            this.code = code;
            this.label = label;
            this.icon = icon;
        }

        String code() {
            return code;
        }

        String label() {
            return label;
        }

        String icon() {
            return icon;
        }

        static Theme of(String code) {
            return Arrays.stream(values())
                    .filter(theme -> theme.code.equals(code))
                    .findFirst()
                    .orElse(AUTO);
        }
    }

    static Appearance of(HttpServletRequest request) {
        var cookie = WebUtils.getCookie(request, COOKIE);
        return of(cookie == null ? "" : cookie.getValue());
    }

    /** Reads {@code sang.lon}: theme, then size of text; what is unknown is the default. */
    static Appearance of(String cookie) {
        var parts = cookie.split("\\.", 2);
        return new Appearance(Theme.of(parts[0]), parts.length > 1 && parts[1].equals(LARGE));
    }

    Appearance with(Theme theme) {
        return new Appearance(theme, large);
    }

    Appearance with(boolean large) {
        return new Appearance(theme, large);
    }

    String cookie() {
        return theme.code() + "." + (large ? LARGE : "thuong");
    }

    String themeName() {
        return theme.name().toLowerCase(Locale.ROOT);
    }

    String colorScheme() {
        return theme == Theme.AUTO ? "light dark" : themeName();
    }

    String textName() {
        return large ? "large" : "normal";
    }
}
