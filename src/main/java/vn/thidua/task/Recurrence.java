package vn.thidua.task;

import java.time.LocalDate;

/** How often a task comes back. */
enum Recurrence {
    ONCE("một lần", 0),
    MONTH("hằng tháng", 1),
    QUARTER("hằng quý", 3),
    HALF_YEAR("sáu tháng một lần", 6),
    YEAR("hằng năm", 12);

    private final String label;
    private final int months;

    Recurrence(String label, int months) {
        this.label = label;
        this.months = months;
    }

    /** Words shown to users, Vietnamese. */
    String label() {
        return label;
    }

    /**
     * The cycle in which a day lies.
     *
     * @throws IllegalStateException for what is done once
     */
    Cycle cycleOf(LocalDate day) {
        if (months == 0) throw new IllegalStateException("Done once.");
        var number = (day.getMonthValue() - 1) / months;
        var first = LocalDate.of(day.getYear(), number * months + 1, 1);
        return new Cycle(this, number + 1, first, first.plusMonths(months).minusDays(1));
    }
}
