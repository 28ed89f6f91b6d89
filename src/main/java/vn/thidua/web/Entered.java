package vn.thidua.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Texts that somebody typed into a form which was then refused: shown back, so that nothing is lost. */
final class Entered {

    private static final Pattern HIDDEN = Pattern.compile("_.*|.*(?i:password|secret|token|code).*");
    private static final Pattern NOT_TYPED = Pattern.compile("\\s*|true|false|on|[A-Z0-9_]+|[0-9a-f-]{36}");
    private static final int MOST = 40;

    private Entered() {}

    static List<String> in(HttpServletRequest request) {
        if (request.getMethod().equals("GET")) return List.of();
        return parameters(request).entrySet().stream()
                .filter(parameter -> !HIDDEN.matcher(parameter.getKey()).matches())
                .flatMap(parameter -> Arrays.stream(parameter.getValue()))
                .filter(value -> !NOT_TYPED.matcher(value).matches())
                .limit(MOST)
                .toList();
    }

    private static Map<String, String[]> parameters(HttpServletRequest request) {
        try {
            return request.getParameterMap();
        } catch (IllegalStateException unreadable) {
            return Map.of();
        }
    }
}
