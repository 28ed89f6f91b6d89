package vn.thidua.operations;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.FormElement;

/** Opens pages and sends their forms over HTTP, without a script, as somebody with a plain browser. */
final class Visitor {

    private static final String BOUNDARY = "ranh-gioi-3b1f";

    private final CookieManager cookies = new CookieManager();
    private final HttpClient client = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private volatile URI base;

    Visitor(URI base) {
        this.base = base;
    }

    /** The program answers elsewhere now; who is signed in stays so. */
    void moveTo(URI address) {
        base = address;
    }

    Document page(String path) throws IOException, InterruptedException {
        var answer = get(path);
        if (answer.statusCode() != 200) throw new IOException(path + " answered " + answer.statusCode());
        return Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8), base.toString());
    }

    /** Follows no redirect. */
    HttpResponse<byte[]> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    /** Sends the form of the page as it stands but for the given fields; gives the place to which it leads. */
    String send(Document page, String action, Map<String, String> fields) throws IOException, InterruptedException {
        var body = fields(page, action, fields).entrySet().stream()
                .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
        return accepted(HttpRequest.newBuilder(base.resolve(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** The same with one file. */
    String send(Document page, String action, String field, String name, byte[] content)
            throws IOException, InterruptedException {
        var body = new ByteArrayOutputStream();
        for (var entry : fields(page, action, Map.of()).entrySet()) {
            if (!entry.getKey().equals(field))
                part(body, "name=\"" + entry.getKey() + "\"", entry.getValue().getBytes(StandardCharsets.UTF_8));
        }
        part(body, "name=\"%s\"; filename=\"%s\"".formatted(field, name), content);
        body.writeBytes(("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return accepted(HttpRequest.newBuilder(base.resolve(action))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body.toByteArray())));
    }

    private String accepted(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = send(request);
        if (answer.statusCode() != 302) {
            throw new IOException(answer.uri() + " answered " + answer.statusCode() + ": "
                    + Jsoup.parse(new String(answer.body(), StandardCharsets.UTF_8))
                            .select("main")
                            .text());
        }
        return URI.create(answer.headers().firstValue("Location").orElseThrow()).getPath();
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.timeout(Duration.ofSeconds(30)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static Map<String, String> fields(Document page, String action, Map<String, String> given) {
        var form = (FormElement) page.selectFirst("form[action=" + action + "]");
        if (form == null) throw new AssertionError("no form for " + action + " in " + page.title());
        var fields = new LinkedHashMap<String, String>();
        form.formData().forEach(field -> fields.put(field.key(), field.value()));
        fields.putAll(given);
        return fields;
    }

    private static void part(ByteArrayOutputStream body, String disposition, byte[] content) {
        body.writeBytes("--%s\r\nContent-Disposition: form-data; %s\r\n\r\n"
                .formatted(BOUNDARY, disposition)
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
