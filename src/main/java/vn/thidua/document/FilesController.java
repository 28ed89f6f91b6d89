package vn.thidua.document;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Allowed;

/** Delivers files to those who may see what they belong to. */
@Controller
@Allowed
class FilesController {

    private final Files files;
    private final Contents contents;
    private final Sight sight;

    FilesController(Files files, Contents contents, Sight sight) {
        this.files = files;
        this.contents = contents;
        this.sight = sight;
    }

    @GetMapping("/tep/{id}")
    ResponseEntity<Resource> content(@PathVariable UUID id, Member member) {
        var file = seen(id, member);
        var disposition = file.isPhoto() ? ContentDisposition.inline() : ContentDisposition.attachment();
        return delivered(
                file.sha256(),
                MediaType.parseMediaType(file.mediaType()),
                disposition.filename(file.name(), StandardCharsets.UTF_8).build());
    }

    @GetMapping("/tep/{id}/xem-truoc")
    ResponseEntity<Resource> preview(@PathVariable UUID id, Member member) {
        var file = seen(id, member);
        if (!file.isPhoto()) throw new NotThere();
        return delivered(
                Objects.requireNonNull(file.previewSha256()),
                MediaType.IMAGE_JPEG,
                ContentDisposition.inline().build());
    }

    private StoredFile seen(UUID id, Member member) {
        var file = files.get(id);
        if (!sight.isOf(member, file.subject())) throw new NotThere();
        return file;
    }

    /** The browser keeps it, but asks each time whether the right to see it still holds. */
    private ResponseEntity<Resource> delivered(String sha256, MediaType type, ContentDisposition disposition) {
        return ResponseEntity.ok()
                .contentType("text".equals(type.getType()) ? new MediaType(type, StandardCharsets.UTF_8) : type)
                .eTag(sha256)
                .cacheControl(CacheControl.noCache().cachePrivate())
                .headers(headers -> {
                    headers.setContentDisposition(disposition);
                    headers.set("X-Content-Type-Options", "nosniff");
                    headers.set("Content-Security-Policy", "sandbox; default-src 'none'");
                })
                .body(new FileSystemResource(contents.path(sha256)));
    }
}
