package vn.thidua.worklist;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.task.State;
import vn.thidua.task.Task;
import vn.thidua.web.Standing;

/**
 * One task in a list.
 *
 * @param period key of the cycle in which it is done; null when it is done once
 * @param due last day; null when none was set
 * @param percent how much is done, 0 to 100
 */
record Row(
        UUID id,
        int version,
        String title,
        @Nullable String period,
        String movementName,
        String unitName,
        UUID owner,
        String ownerName,
        UUID deputy,
        String deputyName,
        boolean requested,
        @Nullable LocalDate due,
        int percent,
        State state) {

    /** The same with another percentage. */
    Row at(int percent) {
        return new Row(
                id,
                version,
                title,
                period,
                movementName,
                unitName,
                owner,
                ownerName,
                deputy,
                deputyName,
                requested,
                due,
                percent,
                state);
    }

    /** Its words with the cycle in which it is done. */
    String name() {
        return Task.name(title, period);
    }

    String path() {
        return "/nhiem-vu/" + id;
    }

    Standing standing(LocalDate today) {
        return state.standing(due, today);
    }

    /** The state, or what the calendar says of it. */
    String word(LocalDate today) {
        var standing = standing(today);
        return standing == state.standing() ? state.label(requested) : standing.label();
    }
}
