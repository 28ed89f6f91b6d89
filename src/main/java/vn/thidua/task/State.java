package vn.thidua.task;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Standing;

/** Where a task stands. Being late is computed from the due date and never a state. */
enum State {
    ASSIGNED("chờ tiếp nhận", "chờ trả lời", Standing.NEUTRAL),
    ACCEPTED("đang thực hiện", "đang thực hiện", Standing.ON_TIME),
    DECLINED("từ chối", "không nhận lời", Standing.RETURNED),
    REPORTED("chờ thẩm định", "chờ thẩm định", Standing.AWAITING),
    RETURNED("trả lại", "trả lại", Standing.RETURNED),
    VERIFIED("đã thẩm định", "đã thẩm định", Standing.VERIFIED);

    /** Days before the due date from which a task is soon due. */
    private static final int SOON = 7;

    private final String assigned;
    private final String requested;
    private final Standing standing;

    State(String assigned, String requested, Standing standing) {
        this.assigned = assigned;
        this.requested = requested;
        this.standing = standing;
    }

    /** Words for a task that was assigned, or for one that was requested. */
    String label(boolean isRequest) {
        return isRequest ? requested : assigned;
    }

    Standing standing() {
        return standing;
    }

    /**
     * How a task in this state stands on the day: late and soon due are computed, never stored.
     *
     * @param due last day; null when none was set
     */
    Standing standing(@Nullable LocalDate due, LocalDate today) {
        if (!isOwed() || due == null) return standing;
        if (today.isAfter(due)) return Standing.OVERDUE;
        return this != RETURNED && !today.isBefore(due.minusDays(SOON)) ? Standing.DUE_SOON : standing;
    }

    /** The states that may follow. */
    Set<State> next() {
        return switch (this) {
            case ASSIGNED -> Set.of(ACCEPTED, DECLINED);
            case ACCEPTED, RETURNED -> Set.of(REPORTED);
            case REPORTED -> Set.of(RETURNED, VERIFIED);
            case DECLINED, VERIFIED -> Set.of();
        };
    }

    /** Whether work on the task is still owed by its unit. */
    boolean isOwed() {
        return this == ASSIGNED || this == ACCEPTED || this == RETURNED;
    }
}
