package vn.thidua.identity;

/** The numbers of security that hold from a day on; the values and their sources stand in the database. */
enum Setting {
    SESSION_MINUTES("khoa-phien", "Khóa phiên sau khi không thao tác", "phút", 1, 15),
    ADMINISTRATOR_SESSION_MINUTES(
            "khoa-phien-quan-tri", "Khóa phiên của quản trị sau khi không thao tác", "phút", 1, 5),
    LOCK_OUT_FAILURES("so-lan-sai", "Tạm khóa tài khoản sau số lần sai", "lần", 3, 5),
    LOCK_OUT_MINUTES("thoi-gian-tam-khoa", "Thời gian tạm khóa", "phút", 1, 1440),
    PASSWORD_LENGTH_TWO_STEPS("mat-khau-hai-buoc", "Độ dài mật khẩu khi có xác thực hai bước", "ký tự", 8, 64),
    PASSWORD_LENGTH_ALONE("mat-khau-mot-buoc", "Độ dài mật khẩu khi chỉ có mật khẩu", "ký tự", 14, 64),
    ADMINISTRATOR_PASSWORD_DAYS("doi-mat-khau-quan-tri", "Quản trị phải đổi mật khẩu sau", "ngày", 1, 60),
    IDLE_DAYS("ngay-khong-dung", "Vô hiệu hóa tài khoản không dùng sau", "ngày", 1, 45),
    LINK_HOURS("han-lien-ket", "Thời hạn của liên kết dùng một lần", "giờ", 1, 168);

    private final String slug;
    private final String label;
    private final String unit;
    private final int least;
    private final int most;

    Setting(String slug, String label, String unit, int least, int most) {
        this.slug = slug;
        this.label = label;
        this.unit = unit;
        this.least = least;
        this.most = most;
    }

    /** Last part of the path of its page. */
    String slug() {
        return slug;
    }

    String label() {
        return label;
    }

    String unit() {
        return unit;
    }

    /** The smallest value that may be chosen. */
    int least() {
        return least;
    }

    /** The largest value that may be chosen: the limit of the standard where it has one. */
    int most() {
        return most;
    }
}
