package vn.thidua.indicator;

/** The content areas by which indicators are told apart; the letter stands in the codes of the catalogue. */
public enum Area {
    A("Nâng cao nhận thức"),
    D("Hạ tầng số, hạ tầng xanh và thủ tục hành chính"),
    P("Đổi mới sáng tạo và ứng dụng"),
    S("Kinh tế số, xã hội số, công dân số"),
    E("Chuyển đổi xanh"),
    M("Quản lý phong trào"),
    X("Chỉ tiêu riêng của địa phương");

    private final String label;

    Area(String label) {
        this.label = label;
    }

    /** Words shown to users, Vietnamese. */
    public String label() {
        return label;
    }
}
