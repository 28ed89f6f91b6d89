package vn.thidua.sheet;

import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** A workbook as an answer. */
public final class Download {

    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private Download() {}

    /** @param name of the file, Vietnamese, ends in {@code .xlsx} */
    public static ResponseEntity<byte[]> of(String name, byte[] content) {
        return ResponseEntity.ok()
                .contentType(XLSX)
                .headers(headers -> {
                    headers.setContentDisposition(ContentDisposition.attachment()
                            .filename(name, StandardCharsets.UTF_8)
                            .build());
                    headers.setCacheControl("no-store");
                })
                .body(content);
    }
}
