package vn.thidua.paper;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Hands a paper to the browser as a Word file with a Vietnamese name. */
public final class Download {

    private static final MediaType WORD =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.wordprocessingml.document");
    private static final Pattern FORBIDDEN = Pattern.compile("[\\\\/:*?\"<>|“”]+");

    /** Letters of a name, so that it fits file systems that count 255 bytes. */
    private static final int LONGEST = 80;

    private Download() {}

    /** @param name what the paper is, without ending: "Kế hoạch phong trào …"; long names are cut at a word */
    public static ResponseEntity<byte[]> of(String name, Paper paper) {
        return ResponseEntity.ok()
                .contentType(WORD)
                .cacheControl(CacheControl.noStore())
                .headers(headers -> {
                    headers.setContentDisposition(ContentDisposition.attachment()
                            .filename(fileName(name), StandardCharsets.UTF_8)
                            .build());
                    headers.set("X-Content-Type-Options", "nosniff");
                })
                .body(Docx.of(paper));
    }

    static String fileName(String name) {
        var text = Words.clean(FORBIDDEN.matcher(name).replaceAll(" "));
        if (text.length() <= LONGEST) return text + ".docx";
        var space = text.lastIndexOf(' ', LONGEST);
        return Words.sentence(text.substring(0, space < 0 ? LONGEST : space), ".docx");
    }
}
