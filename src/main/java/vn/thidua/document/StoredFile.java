package vn.thidua.document;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * A file that was taken in.
 *
 * @param name with an ending that fits the content
 * @param mediaType told from the content: {@code image/jpeg}
 * @param size of what is delivered, in bytes
 * @param sha256 of what is delivered, hexadecimal
 * @param previewSha256 of the small picture for lists; null for everything but photos
 * @param originalSha256 of what came in; differs for photos, which are drawn anew without metadata
 * @param capturedAt when the photo was made, UTC; null when unknown
 * @param capturedSaid whether that time was told by the sending device beside the photo, not read from it here
 * @param subjectKind kind of the object that the file belongs to
 * @param subjectId the object that the file belongs to
 * @param uploadedBy account that handed it in; null when the program did
 * @param at when it was handed in, UTC
 */
public record StoredFile(
        UUID id,
        String name,
        String mediaType,
        long size,
        String sha256,
        @Nullable String previewSha256,
        String originalSha256,
        @Nullable Instant capturedAt,
        boolean capturedSaid,
        String subjectKind,
        UUID subjectId,
        @Nullable UUID uploadedBy,
        Instant at) {

    /** What the file belongs to. */
    public Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    /** Whether it is a photo, shown where it stands. */
    public boolean isPhoto() {
        return previewSha256 != null;
    }

    /** Path from which it is delivered. */
    public String path() {
        return "/tep/" + id;
    }

    /** Path of its small picture; photos only. */
    public String previewPath() {
        return path() + "/xem-truoc";
    }
}
