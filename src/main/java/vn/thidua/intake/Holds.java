package vn.thidua.intake;

/** What a column of a file holds. */
enum Holds {
    UNIT("Đơn vị"),
    PERIOD("Kỳ báo cáo"),
    INDICATOR("Chỉ tiêu (mã hoặc tên)"),
    BREAKDOWN("Nhóm đối tượng"),
    NUMERATOR("Số, tử số"),
    DENOMINATOR("Mẫu số"),
    NOTE("Ghi chú"),
    REASON("Giải trình");

    private final String label;

    Holds(String label) {
        this.label = label;
    }

    /** Words shown to users, Vietnamese. */
    String label() {
        return label;
    }

    /** Whether the column holds numbers. */
    boolean isNumber() {
        return this == NUMERATOR || this == DENOMINATOR;
    }
}
