package vn.thidua.malformed;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.identity.Actor;

/** Somebody at a browser of their own: keeps cookies and the token of the last page. */
final class Visitor {

    static final String FORM = "application/x-www-form-urlencoded";
    private static final String EDGE = "ranh-gioi-cua-cac-phan";
    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final Wire wire;
    private final Map<String, String> cookies = new LinkedHashMap<>();
    private String token = "";

    Visitor(int port) {
        wire = new Wire(port);
        get("/dang-nhap");
    }

    /** A file or text of a multipart form. */
    record Part(String name, String fileName, byte[] content) {}

    Visitor signIn(Actor actor) {
        post("/dang-nhap", "username", actor.username(), "password", Actor.PASSWORD);
        get("/");
        return this;
    }

    Visitor code(String code) {
        get("/xac-thuc");
        post("/xac-thuc", "code", code);
        get("/");
        return this;
    }

    String token() {
        return token;
    }

    Wire wire() {
        return wire;
    }

    Answer get(String target) {
        return ask("GET", target, "", new byte[0]);
    }

    /** Sends fields given as name, value, name, value, with the token. */
    Answer post(String target, String... fields) {
        return body(target, FORM, form("_csrf", token) + (fields.length == 0 ? "" : "&" + form(fields)));
    }

    /** Sends a body as it stands. */
    Answer body(String target, String type, String body) {
        return ask("POST", target, "Content-Type: " + type, body.getBytes(StandardCharsets.UTF_8));
    }

    Answer upload(String target, Part... parts) {
        var body = new ByteArrayOutputStream();
        part(body, new Part("_csrf", "", token.getBytes(StandardCharsets.UTF_8)));
        for (var part : parts) part(body, part);
        body.writeBytes(("--" + EDGE + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return ask("POST", target, "Content-Type: multipart/form-data; boundary=" + EDGE, body.toByteArray());
    }

    Answer ask(String method, String target, String headers, byte[] body) {
        var head = method + " " + target + " HTTP/1.0\r\nHost: localhost\r\nContent-Length: " + body.length
                + "\r\nCookie: " + jar() + (headers.isEmpty() ? "" : "\r\n" + headers);
        return seen(wire.send(head, body));
    }

    String jar() {
        return cookies.entrySet().stream()
                .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                .collect(Collectors.joining("; "));
    }

    static String form(String... fields) {
        var text = new StringBuilder();
        for (var at = 0; at < fields.length; at += 2) {
            text.append(text.isEmpty() ? "" : "&").append(fields[at]).append('=');
            text.append(URLEncoder.encode(fields[at + 1], StandardCharsets.UTF_8));
        }
        return text.toString();
    }

    private static void part(ByteArrayOutputStream body, Part part) {
        var file = part.fileName().isEmpty() ? "" : "; filename=\"" + part.fileName() + "\"";
        var head = "--" + EDGE + "\r\nContent-Disposition: form-data; name=\"" + part.name() + "\"" + file + "\r\n\r\n";
        body.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        body.writeBytes(part.content());
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private Answer seen(Answer answer) {
        for (var line : answer.headers()) {
            if (!line.regionMatches(true, 0, "Set-Cookie:", 0, 11)) continue;
            var pair = line.substring(11).strip().split(";")[0].split("=", 2);
            cookies.put(pair[0], pair[1]);
        }
        var found = TOKEN.matcher(answer.body());
        if (found.find()) token = found.group(1);
        return answer;
    }
}
