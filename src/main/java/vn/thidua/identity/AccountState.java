package vn.thidua.identity;

import vn.thidua.web.Standing;

/** How an account stands, for the administrator. */
enum AccountState {
    IN_USE("đang dùng", Standing.ON_TIME),
    NEW("chưa đặt mật khẩu", Standing.AWAITING),
    LOCKED("tạm khóa vì nhập sai", Standing.DUE_SOON),
    IDLE("lâu không dùng", Standing.RETURNED),
    DISABLED("đã vô hiệu hóa", Standing.NEUTRAL);

    private final String label;
    private final Standing standing;

    AccountState(String label, Standing standing) {
        this.label = label;
        this.standing = standing;
    }

    String label() {
        return label;
    }

    /** Lends its shape and colour. */
    Standing standing() {
        return standing;
    }
}
