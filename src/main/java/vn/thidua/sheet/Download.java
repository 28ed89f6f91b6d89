package vn.thidua.sheet;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.function.Consumer;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
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
        return answer(name).body(content);
    }

    /**
     * A workbook of any length: written to a file while the transaction of the request reads, sent after it, so that a
     * slow line holds no connection of the database. The file is gone once it was sent.
     *
     * @param name as above
     * @param content writes the workbook
     */
    public static ResponseEntity<Resource> of(String name, Consumer<OutputStream> content) {
        try {
            var file = Files.createTempFile("thidua", ".xlsx");
            try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
                content.accept(out);
            } catch (IOException | RuntimeException broken) {
                Files.deleteIfExists(file);
                throw broken;
            }
            return answer(name)
                    .contentLength(Files.size(file))
                    .body(new InputStreamResource(Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE)));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** A name that every system takes for a file. */
    public static String name(String title) {
        return title.replaceAll("[\\\\/:*?\"<>|]+", "-") + ".xlsx";
    }

    private static ResponseEntity.BodyBuilder answer(String name) {
        return ResponseEntity.ok().contentType(XLSX).headers(headers -> {
            headers.setContentDisposition(ContentDisposition.attachment()
                    .filename(name, StandardCharsets.UTF_8)
                    .build());
            headers.setCacheControl("no-store");
        });
    }
}
