package vn.thidua.planfile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Base64;
import java.util.regex.Pattern;

/** A page that a browser saved with its pictures in one file (MHTML). */
final class SavedPage {

    private static final int SEARCHED = 4_000;
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)content-type:\\s*multipart/related;[^<]*?boundary=\"?([^\"\\r\\n;]+)");
    private static final Pattern ENCODING = Pattern.compile("(?i)content-transfer-encoding:\\s*([a-z0-9-]+)");
    private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([\\w-]+)");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n\\r?\\n");

    private SavedPage() {}

    static boolean is(String text) {
        return BOUNDARY.matcher(text.substring(0, Math.min(text.length(), SEARCHED)))
                .find();
    }

    /** The HTML in the file; empty when it holds none. */
    static String html(String text) {
        var boundary = BOUNDARY.matcher(text);
        if (!boundary.find()) return "";
        for (var part : text.split(Pattern.quote("--" + boundary.group(1)))) {
            var halves = BLANK_LINE.split(part.strip(), 2);
            if (halves.length == 2 && Fold.fold(halves[0]).contains("text/html")) return decoded(halves[0], halves[1]);
        }
        return "";
    }

    private static String decoded(String header, String body) {
        var encoding = ENCODING.matcher(header);
        var charset = CHARSET.matcher(header);
        var letters = charset.find() ? charset(charset.group(1)) : StandardCharsets.UTF_8;
        return switch (encoding.find() ? Fold.fold(encoding.group(1)) : "") {
            case "quoted-printable" -> new String(unquoted(body), letters);
            case "base64" -> new String(Base64.getMimeDecoder().decode(body), letters);
            default -> body;
        };
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    /** "=E1=BA=BF" stands for bytes, "=" at the end of a line for nothing. */
    private static byte[] unquoted(String body) {
        var text = body.replaceAll("=\\r?\\n", "");
        var bytes = new ByteArrayOutputStream(text.length());
        for (int i = 0; i < text.length(); i++) {
            boolean quoted = text.charAt(i) == '=' && i + 2 < text.length() && isByte(text, i + 1);
            bytes.write(quoted ? Integer.parseInt(text.substring(i + 1, i + 3), 16) : text.charAt(i));
            i += quoted ? 2 : 0;
        }
        return bytes.toByteArray();
    }

    private static boolean isByte(String text, int at) {
        return Character.digit(text.charAt(at), 16) >= 0 && Character.digit(text.charAt(at + 1), 16) >= 0;
    }
}
