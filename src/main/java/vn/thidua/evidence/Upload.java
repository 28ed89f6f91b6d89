package vn.thidua.evidence;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * One file on its way.
 *
 * @param id made by the device that sends it, so that a retry means the same file
 * @param account that sends it; nobody else goes on with it
 * @param subjectKind kind of what it will prove, such as {@code task}
 * @param subjectId what it will prove
 * @param size of the whole, in bytes
 * @param received bytes that arrived, from the first on
 * @param capturedAt when the photo was made, as the device says, UTC; null when it does not
 * @param fileId the file that was made of it; null while something is missing
 * @param handedInAt when it was handed in with a report, UTC; null before
 */
record Upload(
        UUID id,
        UUID account,
        String subjectKind,
        UUID subjectId,
        String name,
        long size,
        long received,
        @Nullable Instant capturedAt,
        @Nullable UUID fileId,
        @Nullable Instant handedInAt) {

    /** Kind of the subject to which a file belongs between its arrival and the report. */
    static final String SUBJECT = "upload";

    Subject subject() {
        return new Subject(subjectKind, subjectId);
    }

    /** What the file belongs to meanwhile. */
    Subject own() {
        return new Subject(SUBJECT, id);
    }

    boolean isWhole() {
        return fileId != null;
    }
}
