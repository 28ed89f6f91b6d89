package vn.thidua.malformed;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * What came back.
 *
 * @param headers lines as they came
 */
record Answer(int status, List<String> headers, String body) {

    static Answer of(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        var end = text.indexOf("\r\n\r\n");
        if (end < 0) throw new AssertionError("No answer: " + text);
        var lines = text.substring(0, end).lines().toList();
        var status = Integer.parseInt(lines.getFirst().split(" ")[1]);
        return new Answer(status, lines.subList(1, lines.size()), text.substring(end + 4));
    }

    /** Values of the header in one text; empty when it is missing. */
    String header(String name) {
        return String.join(
                "; ",
                headers.stream()
                        .filter(line -> line.regionMatches(true, 0, name + ":", 0, name.length() + 1))
                        .map(line -> line.substring(name.length() + 1).strip())
                        .toList());
    }

    boolean isPage() {
        return header("Content-Type").startsWith("text/html");
    }

    /** What a reader reads. */
    String words() {
        return body.replaceAll("(?s)<(script|style)[^>]*>.*?</\\1>", " ").replaceAll("<(\"[^\"]*\"|[^\">])*>", " ");
    }
}
