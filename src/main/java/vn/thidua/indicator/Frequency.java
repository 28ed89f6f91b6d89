package vn.thidua.indicator;

/** How often an indicator is reported. */
public enum Frequency {
    MONTH("tháng", "hằng tháng", 1, 0),
    QUARTER("quý", "hằng quý", 3, 20),
    HALF_YEAR("6 tháng", "6 tháng một lần", 6, 30),
    YEAR("năm", "hằng năm", 12, 40);

    private final String noun;
    private final String label;
    private final int months;
    private final int offset;

    Frequency(String noun, String label, int months, int offset) {
        this.noun = noun;
        this.label = label;
        this.months = months;
        this.offset = offset;
    }

    /** What one period is called, Vietnamese: "tháng". */
    public String noun() {
        return noun;
    }

    /** Words shown to users, Vietnamese: "hằng tháng". */
    public String label() {
        return label;
    }

    /** Length of a period. */
    public int months() {
        return months;
    }

    /** Periods in a year. */
    public int perYear() {
        return 12 / months;
    }

    /** What is added to the ordinal in {@link Period#key()}. */
    int offset() {
        return offset;
    }

    /** Whether periods of the other frequency are made of whole periods of this one. */
    public boolean divides(Frequency longer) {
        return longer.months % months == 0;
    }
}
