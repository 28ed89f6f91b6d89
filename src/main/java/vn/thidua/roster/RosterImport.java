package vn.thidua.roster;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * A list that was handed in.
 *
 * @param file the Excel file
 * @param name of the file
 * @param at when it was handed in, UTC
 * @param by full name of who did
 * @param takenAt when its lines were written, UTC; null while they are not
 * @param added lines that made something new
 * @param changed lines that changed something
 * @param wrong lines that were not taken
 */
record RosterImport(
        UUID id,
        UUID file,
        String name,
        Instant at,
        String by,
        @Nullable Instant takenAt,
        int added,
        int changed,
        int wrong) {

    /** Kind of the {@link Subject} that a list is. */
    static final String KIND = "roster_import";

    static Subject subject(UUID id) {
        return new Subject(KIND, id);
    }

    /** Path of its page. */
    String path() {
        return "/don-vi/nhap/" + id;
    }
}
