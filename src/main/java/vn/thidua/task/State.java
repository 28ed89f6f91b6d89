package vn.thidua.task;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Standing;

/** Where a task stands; {@link Act} says what leads where. Being late or silent is computed and never a state. */
public enum State {
    NEW("bản nháp", Standing.NEUTRAL),
    ASSIGNED("chờ tiếp nhận", Standing.NEUTRAL),
    COUNTERED("có đề xuất khác", Standing.AWAITING),
    ACCEPTED("đã tiếp nhận", Standing.ON_TIME),
    AGREED("đã đồng ý", Standing.ON_TIME),
    DECLINED("không nhận lời", Standing.RETURNED),
    IN_PROGRESS("đang thực hiện", Standing.ON_TIME),
    REPORTED("chờ thẩm định", Standing.AWAITING),
    RETURNED("trả lại", Standing.RETURNED),
    VERIFIED("đã thẩm định", Standing.VERIFIED),
    CLOSED("đã kết thúc", Standing.VERIFIED),
    CANCELLED("đã hủy", Standing.NEUTRAL);

    /** Work on the task is owed by its unit. */
    static final Set<State> OWED = Set.copyOf(EnumSet.of(ASSIGNED, ACCEPTED, AGREED, IN_PROGRESS, RETURNED));

    /** Somebody has to do something: the unit, or those who decide. */
    static final Set<State> LIVE =
            Set.copyOf(EnumSet.of(ASSIGNED, COUNTERED, ACCEPTED, AGREED, IN_PROGRESS, REPORTED, RETURNED));

    /** {@link #OWED} as a list for SQL. */
    static final String OWED_SQL = sql(OWED);

    /** {@link #LIVE} as a list for SQL. */
    static final String LIVE_SQL = sql(LIVE);

    /** Live without a report that waits, as a list for SQL: what was proposed instead is not decided yet. */
    static final String UNREPORTED_SQL = sql(EnumSet.of(ASSIGNED, COUNTERED, ACCEPTED, AGREED, IN_PROGRESS, RETURNED));

    /** Days before the due date from which a task is soon due. */
    static final int SOON = 7;

    private final String label;
    private final Standing standing;

    State(String label, Standing standing) {
        this.label = label;
        this.standing = standing;
    }

    private static String sql(Set<State> states) {
        return states.stream().map(state -> "'" + state + "'").sorted().collect(Collectors.joining(", ", "(", ")"));
    }

    /** Words for a task that was assigned, or for one that was requested. */
    public String label(boolean isRequest) {
        return this == ASSIGNED && isRequest ? "chờ trả lời" : label;
    }

    public Standing standing() {
        return standing;
    }

    /**
     * How a task in this state stands on the day: late and soon due are computed, never stored.
     *
     * @param due last day; null when none was set
     */
    public Standing standing(@Nullable LocalDate due, LocalDate today) {
        if (!isOwed() || due == null) return standing;
        if (today.isAfter(due)) return Standing.OVERDUE;
        return this != RETURNED && !today.isBefore(due.minusDays(SOON)) ? Standing.DUE_SOON : standing;
    }

    /** Whether work on the task is still owed by its unit. */
    boolean isOwed() {
        return OWED.contains(this);
    }

    /** Whether the unit said yes and has not been found to be done. */
    boolean isUnderWay() {
        return isOwed() && this != ASSIGNED;
    }
}
