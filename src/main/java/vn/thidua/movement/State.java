package vn.thidua.movement;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import vn.thidua.web.Standing;

/** Where a published movement stands, as somebody declared it; what the calendar says is computed beside it. */
public enum State {
    ISSUED("ban-hanh", "đã ban hành", Standing.NEUTRAL),
    ACTIVE("thuc-hien", "đang thực hiện", Standing.ON_TIME),
    INTERIM_REVIEW("so-ket", "đang sơ kết", Standing.AWAITING),
    FINAL_REVIEW("tong-ket", "đang tổng kết", Standing.AWAITING),
    CLOSED("ket-thuc", "đã kết thúc", Standing.VERIFIED),
    CANCELLED("huy", "đã hủy", Standing.RETURNED);

    private final String slug;
    private final String label;
    private final Standing standing;

    State(String slug, String label, Standing standing) {
        this.slug = slug;
        this.label = label;
        this.standing = standing;
    }

    /** The state of that word in addresses; empty when there is none. */
    static Optional<State> of(String slug) {
        return Arrays.stream(values()).filter(state -> state.slug.equals(slug)).findFirst();
    }

    /** Word for addresses: {@code so-ket}. */
    public String slug() {
        return slug;
    }

    /** Shape and colour for pages. */
    public Standing standing() {
        return standing;
    }

    /** Words shown to users, Vietnamese, lower case. */
    public String label() {
        return label;
    }

    /**
     * The states that may follow.
     *
     * @param last whether the running phase is the last of the plan; only then the final review follows
     */
    Set<State> next(boolean last) {
        return switch (this) {
            case ISSUED, INTERIM_REVIEW -> Set.of(ACTIVE, CANCELLED);
            case ACTIVE -> Set.of(last ? FINAL_REVIEW : INTERIM_REVIEW, CANCELLED);
            case FINAL_REVIEW -> Set.of(CLOSED, CANCELLED);
            case CLOSED, CANCELLED -> Set.of();
        };
    }

    /** Whether the movement is over, in one way or the other. */
    public boolean isOver() {
        return this == CLOSED || this == CANCELLED;
    }
}
