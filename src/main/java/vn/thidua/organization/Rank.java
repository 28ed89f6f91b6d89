package vn.thidua.organization;

/** What a post means in its unit, whatever its title is. */
public enum Rank {
    HEAD("Người đứng đầu"),
    DEPUTY("Cấp phó"),
    STAFF("Thành viên");

    private final String label;

    Rank(String label) {
        this.label = label;
    }

    /** Name shown to users, in Vietnamese. */
    public String label() {
        return label;
    }
}
