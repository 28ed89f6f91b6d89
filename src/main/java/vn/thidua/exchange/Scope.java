package vn.thidua.exchange;

/** What a token lets a program do. */
enum Scope {
    READ_DEFINITIONS("Đọc định nghĩa", "chỉ tiêu, đơn vị, kỳ báo cáo", false),
    READ_READINGS("Đọc số liệu", "số liệu của từng đơn vị", false),
    WRITE_READINGS("Ghi số liệu", "nhập số liệu cho các đơn vị được chọn", false),
    READ_TOTALS("Đọc tổng hợp", "tổng của toàn địa phương theo kỳ", false),
    READ_CITY("Đọc so sánh của thành phố", "số liệu tổng hợp của các xã, phường, đặc khu", true);

    private final String label;
    private final String hint;
    private final boolean ofCity;

    Scope(String label, String hint, boolean ofCity) {
        this.label = label;
        this.hint = hint;
        this.ofCity = ofCity;
    }

    /** Words shown to users, Vietnamese. */
    String label() {
        return label;
    }

    /** What it covers, Vietnamese. */
    String hint() {
        return hint;
    }

    /** Whether a city gives it and no commune; communes give all others. */
    boolean isOfCity() {
        return ofCity;
    }
}
