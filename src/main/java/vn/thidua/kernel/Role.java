package vn.thidua.kernel;

/** What a person is trusted with. One person may hold several roles. Vietnamese names stand in {@link #label()}. */
public enum Role {
    ADMINISTRATOR("Quản trị hệ thống"),
    STANDING_OFFICER("Cán bộ thường trực thi đua"),
    LEADER("Lãnh đạo Ủy ban nhân dân"),
    UNIT_HEAD("Người đứng đầu đơn vị"),
    UNIT_MEMBER("Thành viên đơn vị"),
    COUNCIL_MEMBER("Thành viên Hội đồng Thi đua - Khen thưởng"),
    FRONT("Cán bộ Mặt trận Tổ quốc"),
    AUDITOR("Người kiểm tra nhật ký"),
    CITY_OFFICER("Cán bộ theo dõi cấp thành phố");

    private final String label;

    Role(String label) {
        this.label = label;
    }

    /** Name shown to users, in Vietnamese. */
    public String label() {
        return label;
    }
}
