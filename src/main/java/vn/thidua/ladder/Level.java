package vn.thidua.ladder;

/** How high silence has climbed. */
public enum Level {
    OWNER("người phụ trách"),
    DEPUTY("người thay thế"),
    HEAD("người đứng đầu đơn vị"),
    OFFICE("cán bộ thường trực thi đua");

    private final String label;

    Level(String label) {
        this.label = label;
    }

    /** Who stands there, Vietnamese. */
    public String label() {
        return label;
    }
}
