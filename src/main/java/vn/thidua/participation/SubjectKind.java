package vn.thidua.participation;

import vn.thidua.organization.UnitKind;

/** The sorts of subjects that a movement counts, in the order of the list. */
enum SubjectKind {
    AGENCY("Cơ quan, đơn vị"),
    VILLAGE("Thôn, tổ dân phố"),
    FRONT("Mặt trận Tổ quốc và đoàn thể"),
    ENTERPRISE("Doanh nghiệp"),
    COOPERATIVE("Hợp tác xã"),
    HOUSEHOLD_BUSINESS("Hộ sản xuất, kinh doanh"),
    HOUSEHOLD("Hộ gia đình"),
    OFFICIAL("Cán bộ, công chức, viên chức, người lao động"),
    CITIZEN("Người dân");

    private final String label;

    SubjectKind(String label) {
        this.label = label;
    }

    /** Vietnamese, as the heading of a list. */
    String label() {
        return label;
    }

    /** As what a unit takes part. */
    static SubjectKind of(UnitKind unit) {
        return switch (unit) {
            case VILLAGE -> VILLAGE;
            case FRONT, UNION -> FRONT;
            case ENTERPRISE -> ENTERPRISE;
            case COOPERATIVE -> COOPERATIVE;
            case HOUSEHOLD_BUSINESS -> HOUSEHOLD_BUSINESS;
            case LEADERSHIP, OFFICE, SERVICE_CENTRE, DIGITAL_TEAM, SCHOOL, HEALTH_STATION, POLICE, MILITARY, OTHER ->
                AGENCY;
        };
    }

    /** As what somebody of the unit's staff takes part: those of a village are elected by its people. */
    static SubjectKind ofStaff(UnitKind unit) {
        return switch (unit) {
            case VILLAGE, DIGITAL_TEAM, HOUSEHOLD_BUSINESS -> CITIZEN;
            default -> OFFICIAL;
        };
    }

    /** Whether such a subject may be entered with its name alone, without being a unit or of one's staff. */
    boolean isWithoutAccount() {
        return this == HOUSEHOLD_BUSINESS || this == HOUSEHOLD || this == CITIZEN;
    }

    boolean isHousehold() {
        return this == HOUSEHOLD || this == HOUSEHOLD_BUSINESS;
    }

    boolean isPerson() {
        return this == OFFICIAL || this == CITIZEN;
    }

    /** What stands before its name in a pledge. */
    String introduces() {
        return switch (this) {
            case HOUSEHOLD, HOUSEHOLD_BUSINESS -> label;
            case OFFICIAL, CITIZEN -> "Họ và tên";
            default -> "Tên đơn vị";
        };
    }

    /** What the subject calls itself at the end of its pledge. */
    String signs() {
        return switch (this) {
            case HOUSEHOLD -> "Đại diện hộ gia đình";
            case HOUSEHOLD_BUSINESS -> "Đại diện hộ sản xuất, kinh doanh";
            case OFFICIAL, CITIZEN -> "Người giao ước";
            default -> "Đại diện đơn vị";
        };
    }
}
