package vn.thidua.reading;

import vn.thidua.web.Standing;

/** Where a figure stands that was sent. What was typed and not sent stands in {@link TypedFigures}. */
public enum State {
    SUBMITTED(Standing.AWAITING),
    VERIFIED(Standing.VERIFIED),
    RETURNED(Standing.RETURNED);

    private final Standing standing;

    State(Standing standing) {
        this.standing = standing;
    }

    /** Word, shape and colour. */
    public Standing standing() {
        return standing;
    }
}
