package vn.thidua.organization;

/** What sort of unit takes part in the movement. Vietnamese names stand in {@link #label()}. */
public enum UnitKind {
    LEADERSHIP("Lãnh đạo Ủy ban nhân dân"),
    OFFICE("Phòng, văn phòng"),
    SERVICE_CENTRE("Trung tâm"),
    FRONT("Mặt trận Tổ quốc"),
    UNION("Tổ chức chính trị - xã hội"),
    VILLAGE("Thôn, tổ dân phố"),
    DIGITAL_TEAM("Tổ công nghệ số cộng đồng"),
    ENTERPRISE("Doanh nghiệp"),
    COOPERATIVE("Hợp tác xã"),
    SCHOOL("Trường học"),
    HEALTH_STATION("Trạm y tế"),
    POLICE("Công an"),
    MILITARY("Ban Chỉ huy quân sự"),
    HOUSEHOLD_BUSINESS("Hộ sản xuất, kinh doanh"),
    OTHER("Đơn vị khác");

    private final String label;

    UnitKind(String label) {
        this.label = label;
    }

    /** Name shown to users, in Vietnamese. */
    public String label() {
        return label;
    }
}
