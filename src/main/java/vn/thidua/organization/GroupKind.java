package vn.thidua.organization;

/** What several units are put together for. */
public enum GroupKind {
    GROUP("Nhóm đơn vị"),
    CLUSTER("Cụm thi đua");

    private final String label;

    GroupKind(String label) {
        this.label = label;
    }

    /** Name shown to users, in Vietnamese. */
    public String label() {
        return label;
    }
}
