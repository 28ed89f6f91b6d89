package vn.thidua.web;

/** How a thing with a due date stands. Each standing has its own word, shape and colour. */
public enum Standing {
    ON_TIME("đúng hạn", "circle-check"),
    DUE_SOON("sắp đến hạn", "clock"),
    OVERDUE("quá hạn", "triangle-alert"),
    RETURNED("trả lại", "undo-2"),
    AWAITING("chờ thẩm định", "hourglass"),
    VERIFIED("đã thẩm định", "badge-check"),
    NEUTRAL("chưa bắt đầu", "circle");

    private final String label;
    private final String icon;

    Standing(String label, String icon) {
        this.label = label;
        this.icon = icon;
    }

    /** Word shown to users, Vietnamese, lower case. */
    public String label() {
        return label;
    }

    /** Name of the icon that gives the standing its shape. */
    public String icon() {
        return icon;
    }

    /** Class that gives the standing its colour, such as {@code due-soon}. */
    public String style() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
