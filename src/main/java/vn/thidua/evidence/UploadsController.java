package vn.thidua.evidence;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Allowed;

/**
 * Files on their way, in the tus protocol 1.0 (core, creation, termination), with POST in the place of its rarer methods.
 * Refusals are plain words for the page that sends.
 */
@Controller
@Allowed
class UploadsController {

    private static final String PATH = "/minh-chung/";
    private static final int LARGEST_PIECE = 1 << 20;

    private final Arrivals arrivals;
    private final TransactionTemplate transaction;

    UploadsController(Arrivals arrivals, PlatformTransactionManager transactions) {
        this.arrivals = arrivals;
        this.transaction = new TransactionTemplate(transactions);
    }

    @PostMapping("/minh-chung")
    ResponseEntity<Void> begin(
            @RequestHeader(name = "Upload-Length", required = false) @Nullable String length,
            @RequestHeader(name = "Upload-Metadata", required = false) @Nullable String metadata,
            Member member) {
        var said = Described.read(metadata);
        var size = number(length);
        if (said.isEmpty() || size < 1) return malformed();
        var upload = arrivals.begin(member, said.get(), size);
        return tus(HttpStatus.CREATED).location(URI.create(PATH + upload.id())).build();
    }

    /** How much is there; a HEAD asks the same. */
    @GetMapping("/minh-chung/{id}")
    ResponseEntity<Void> show(@PathVariable UUID id, Member member) {
        var upload = arrivals.get(id, member);
        return tus(HttpStatus.NO_CONTENT)
                .header("Upload-Offset", Long.toString(arrivals.offset(upload)))
                .header("Upload-Length", Long.toString(upload.size()))
                .header("Cache-Control", "no-store")
                .build();
    }

    /** The piece is read before the transaction begins: a slow line holds no connection. What a break left of it counts. */
    @PostMapping("/minh-chung/{id}")
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    ResponseEntity<Void> add(
            @PathVariable UUID id,
            @RequestHeader(name = "Upload-Offset", required = false) @Nullable String offset,
            HttpServletRequest request,
            Member member) {
        var from = number(offset);
        if (from < 0) return malformed();
        var piece = piece(request);
        var arrived = transaction.execute(_ -> arrivals.add(id, member, from, piece));
        var status = arrived.there() == from + piece.length ? HttpStatus.NO_CONTENT : HttpStatus.CONFLICT;
        return tus(status)
                .header("Upload-Offset", Long.toString(arrived.there()))
                .header("Upload-Twin", Boolean.toString(arrived.twin()))
                .build();
    }

    @PostMapping("/minh-chung/{id}/bo")
    ResponseEntity<Void> drop(@PathVariable UUID id, Member member) {
        arrivals.drop(id, member);
        return tus(HttpStatus.NO_CONTENT).build();
    }

    @ExceptionHandler
    ResponseEntity<String> refused(RuleBroken rule) {
        return ResponseEntity.unprocessableContent()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body(rule.getMessage());
    }

    private static byte[] piece(HttpServletRequest request) {
        var piece = new ByteArrayOutputStream();
        var buffer = new byte[8192];
        try {
            var body = request.getInputStream();
            for (int read; piece.size() < LARGEST_PIECE && (read = body.read(buffer)) >= 0; ) {
                piece.write(buffer, 0, Math.min(read, LARGEST_PIECE - piece.size()));
            }
        } catch (IOException broken) {
            if (piece.size() == 0) throw new UncheckedIOException(broken);
        }
        return piece.toByteArray();
    }

    private static ResponseEntity.BodyBuilder tus(HttpStatus status) {
        return ResponseEntity.status(status).header("Tus-Resumable", "1.0.0");
    }

    private static ResponseEntity<Void> malformed() {
        return tus(HttpStatus.UNPROCESSABLE_CONTENT).build();
    }

    /** -1 when it is none. */
    private static long number(@Nullable String text) {
        if (text == null || !text.matches("\\d{1,15}")) return -1;
        return Long.parseLong(text);
    }
}
