package vn.thidua.operations;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How the last backup into the data folder went.
 *
 * @param startedAt when it began
 * @param endedAt when it ended, well or not
 * @param file name of the file; null when there is none
 * @param size bytes of the file
 * @param rows rows of all tables in it
 * @param failure why it failed, a Vietnamese clause; null when it did not
 */
record LastBackup(
        Instant startedAt,
        Instant endedAt,
        @Nullable String file,
        long size,
        long rows,
        @Nullable String failure) {

    boolean isDone() {
        return failure == null;
    }
}
