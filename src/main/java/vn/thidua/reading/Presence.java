package vn.thidua.reading;

/** Whether there is a number at all; two of the three are no nought. */
public enum Presence {
    NUMBER("có số liệu"),
    NOTHING("không phát sinh"),
    UNKNOWN("chưa có số liệu");

    private final String label;

    Presence(String label) {
        this.label = label;
    }

    /** Words shown to users, Vietnamese. */
    public String label() {
        return label;
    }
}
