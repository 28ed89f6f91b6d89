package vn.thidua.kernel;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what happened to an object. Implemented by the journal, shown at the end of each object page. */
public interface Timeline {

    /**
     * One line of a timeline.
     *
     * @param at when, UTC
     * @param actor full name of who did it; null when the program did
     * @param summary what was done, Vietnamese
     * @param detail explanation such as a reason; null when there is none
     */
    record Entry(
            Instant at,
            @Nullable String actor,
            String summary,
            @Nullable String detail) {}

    /** The latest entries about the subject, newest first, at most {@code limit}. */
    List<Entry> of(Subject subject, int limit);
}
