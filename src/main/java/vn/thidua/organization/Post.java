package vn.thidua.organization;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A post that a person holds in a unit, from one day to another.
 *
 * @param title as it is called: "Trưởng thôn", "Phó Trưởng phòng"; at most 150 characters
 * @param starts first day
 * @param ends last day; null while no end is known
 */
public record Post(
        UUID id,
        UUID personId,
        UUID unitId,
        String title,
        Rank rank,
        LocalDate starts,
        @Nullable LocalDate ends) {

    /** Whether the last day lies before this day. */
    boolean isOverBy(LocalDate day) {
        return ends != null && ends.isBefore(day);
    }

    /** Whether the post is held on the day. */
    public boolean isHeldOn(LocalDate day) {
        return !starts.isAfter(day) && !isOverBy(day);
    }
}
