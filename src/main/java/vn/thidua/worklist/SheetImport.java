package vn.thidua.worklist;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * A file of tasks that came back.
 *
 * @param name of the file
 * @param by who handed it in
 * @param takenAt when its sound lines were taken; null before
 * @param done how many lines were taken
 * @param wrong how many were not
 */
record SheetImport(
        UUID id,
        UUID file,
        String name,
        Instant at,
        String by,
        @Nullable Instant takenAt,
        int done,
        int wrong) {

    static final String SUBJECT = "task_sheet";

    static Subject subject(UUID id) {
        return new Subject(SUBJECT, id);
    }

    String path() {
        return "/nhiem-vu/nhap/" + id;
    }

    boolean isTaken() {
        return takenAt != null;
    }
}
