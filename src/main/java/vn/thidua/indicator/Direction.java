package vn.thidua.indicator;

/** Which way is better. */
public enum Direction {
    UP("càng cao càng tốt", "↑"),
    DOWN("càng thấp càng tốt", "↓"),
    EQUAL("phải đạt đúng", "=");

    private final String label;
    private final String sign;

    Direction(String label, String sign) {
        this.label = label;
        this.sign = sign;
    }

    /** Words shown to users, Vietnamese. */
    public String label() {
        return label;
    }

    /** One character for narrow columns; beside {@link #label()}, never alone. */
    public String sign() {
        return sign;
    }
}
