package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serial;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Paths;

/**
 * What was entered in a form that was sent after the session had ended: kept in the new session and given back to the
 * same account after sign-in. Passwords and files are never kept.
 *
 * @param path where the form was sent
 * @param page path and query of the page with the form; null when the browser did not tell
 * @param restored whether the owner asked for the form with its values
 */
record KeptForm(UUID account, String path, @Nullable String page, Map<String, List<String>> fields, boolean restored)
        implements Serializable {

    @Serial
    private static final long serialVersionUID = 1L;

    /** Form field with the account for which the page was made, see the form component of {@code web}. */
    static final String ACCOUNT = "_as";

    static final String ATTRIBUTE = "vn.thidua.kept";
    private static final int MOST = 200_000;
    private static final Set<String> OURS = Set.of("_csrf", ACCOUNT);
    private static final Pattern NOT_TYPED = Pattern.compile("\\s*|true|false|on|[A-Z_]+|[0-9a-f-]{36}");
    private static final Pattern SECRET = Pattern.compile(".*password.*|again|current|.*secret.*|.*token.*");

    /** Keeps the form of a POST that was made for the account; does nothing for other requests. */
    static boolean keep(HttpServletRequest request, @Nullable UUID account) {
        var owner = owner(request);
        if (owner == null || account != null && !owner.equals(account)) return false;
        var fields = fields(request);
        if (size(fields) > MOST) return false;
        request.getSession()
                .setAttribute(ATTRIBUTE, new KeptForm(owner, request.getRequestURI(), page(request), fields, false));
        return true;
    }

    /** The form that is kept for the account in this session. */
    static @Nullable KeptForm of(HttpSession session, UUID account) {
        return session.getAttribute(ATTRIBUTE) instanceof KeptForm kept && kept.account.equals(account) ? kept : null;
    }

    static void forget(HttpSession session) {
        session.removeAttribute(ATTRIBUTE);
    }

    /** The same, wanted back in its form. */
    KeptForm restoring() {
        return new KeptForm(account, path, page, fields, true);
    }

    /** The key of the command, if it had one: sent again it is carried out once. */
    @Nullable
    String key() {
        return fields.getOrDefault("_key", List.of()).stream().findFirst().orElse(null);
    }

    /** The texts that were typed, without what pages put into forms themselves. */
    List<String> typed() {
        return fields.entrySet().stream()
                .filter(field -> !field.getKey().startsWith("_"))
                .flatMap(field -> field.getValue().stream())
                .filter(value -> !NOT_TYPED.matcher(value).matches())
                .toList();
    }

    private static @Nullable String page(HttpServletRequest request) {
        return request.getHeader("Referer") == null
                ? null
                : Paths.before(request.getHeader("Referer"), request.getServerName());
    }

    private static @Nullable UUID owner(HttpServletRequest request) {
        if (!request.getMethod().equals("POST") || request.getParameter(ACCOUNT) == null) return null;
        try {
            return UUID.fromString(request.getParameter(ACCOUNT));
        } catch (IllegalArgumentException forged) {
            return null;
        }
    }

    private static Map<String, List<String>> fields(HttpServletRequest request) {
        var fields = new LinkedHashMap<String, List<String>>();
        request.getParameterMap().forEach((name, values) -> {
            if (!OURS.contains(name) && !isSecret(name)) fields.put(name, List.of(values));
        });
        return fields;
    }

    private static boolean isSecret(String name) {
        return SECRET.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    private static int size(Map<String, List<String>> fields) {
        return fields.values().stream()
                .flatMap(List::stream)
                .mapToInt(String::length)
                .sum();
    }
}
