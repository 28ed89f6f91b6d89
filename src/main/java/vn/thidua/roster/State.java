package vn.thidua.roster;

import vn.thidua.web.Standing;

/** What a line of the list means for the commune. */
enum State {
    WRONG("Lỗi", "loi", Standing.RETURNED),
    NEW("Thêm mới", "moi", Standing.ON_TIME),
    CHANGED("Thay đổi", "thay-doi", Standing.AWAITING),
    SAME("Giữ nguyên", "giu-nguyen", Standing.NEUTRAL);

    private final String label;
    private final String slug;
    private final Standing standing;

    State(String label, String slug, Standing standing) {
        this.label = label;
        this.slug = slug;
        this.standing = standing;
    }

    /** Name shown to users, in Vietnamese. */
    String label() {
        return label;
    }

    /** Its name in addresses. */
    String slug() {
        return slug;
    }

    Standing standing() {
        return standing;
    }

    /** Whether taking the list in writes such a line. */
    boolean isWritten() {
        return this == NEW || this == CHANGED;
    }
}
