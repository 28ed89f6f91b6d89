import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser: one session, whole pages, forms sent with the fields that they hold. */
class Client {

    private static final Pattern HIDDEN = Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\"");

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();
    private final String base;

    Client(String base) {
        this.base = base;
    }

    Client signIn(String username, String password) throws IOException, InterruptedException {
        var answer = post("/dang-nhap", "/dang-nhap", Map.of("username", username, "password", password));
        if (answer.uri().getPath().contains("dang-nhap")) throw new IllegalStateException(username + " is not let in");
        return this;
    }

    /** @throws IllegalStateException when the answer is not the page */
    String get(String path) throws IOException, InterruptedException {
        var answer = http.send(HttpRequest.newBuilder(URI.create(base + path)).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) throw new IllegalStateException(path + " answers " + answer.statusCode());
        return answer.body();
    }

    /** Sends a form of a page: its hidden fields, and what was typed. */
    HttpResponse<String> post(String page, String action, Map<String, String> typed) throws IOException, InterruptedException {
        return send(action, fields(get(page), action, typed));
    }

    HttpResponse<String> send(String action, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields.entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Sends a form with a picture, as a phone does. */
    HttpResponse<String> send(String action, Map<String, String> fields, String file, byte[] picture) throws IOException, InterruptedException {
        var mark = "thidua" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            part(body, mark, field.getKey(), "", field.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, mark, file, "; filename=\"anh.jpg\"\r\nContent-Type: image/jpeg", picture);
        body.writeBytes(("--" + mark + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    /** Sends a form with any file. */
    HttpResponse<String> sendFile(String action, Map<String, String> fields, String field, String name, byte[] content) throws IOException, InterruptedException {
        var mark = "thidua" + System.nanoTime();
        var body = new ByteArrayOutputStream();
        for (var one : fields.entrySet()) part(body, mark, one.getKey(), "", one.getValue().getBytes(StandardCharsets.UTF_8));
        part(body, mark, field, "; filename=\"" + name + "\"", content);
        body.writeBytes(("--" + mark + "--\r\n").getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(URI.create(base + action))
                .header("Content-Type", "multipart/form-data; boundary=" + mark)
                .POST(BodyPublishers.ofByteArray(body.toByteArray()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private static void part(ByteArrayOutputStream body, String mark, String name, String more, byte[] content) {
        body.writeBytes(("--%s\r\nContent-Disposition: form-data; name=\"%s\"%s\r\n\r\n".formatted(mark, name, more)).getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    static Map<String, String> fields(String page, String action, Map<String, String> typed) {
        var form = page.substring(page.indexOf("action=\"" + action + "\""));
        form = form.substring(0, form.indexOf("</form>"));
        var fields = new LinkedHashMap<String, String>();
        var hidden = HIDDEN.matcher(form);
        while (hidden.find()) fields.put(hidden.group(1), hidden.group(2));
        fields.putAll(typed);
        return fields;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
