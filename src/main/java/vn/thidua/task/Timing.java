package vn.thidua.task;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Movements.UnitDuty;
import vn.thidua.web.PartialDate;
import vn.thidua.web.Show;

/**
 * What the words of the plan suggest for a duty.
 *
 * @param recurrence how often it comes back
 * @param due its first last day
 */
record Timing(Recurrence recurrence, LocalDate due) {

    /** @param end last day of the movement; null when the plan names none */
    static Timing of(UnitDuty duty, @Nullable LocalDate end, LocalDate today) {
        var known = duty.deadline() == null ? null : new PartialDate(duty.deadline());
        var recurrence = recurrence(duty);
        var due = known == null ? null : known.next(today).orElse(null);
        if (due == null)
            due = recurrence == Recurrence.ONCE
                    ? endOfYear(today)
                    : recurrence.cycleOf(today).last();
        return new Timing(recurrence, end != null && due.isAfter(end) && !end.isBefore(today) ? end : due);
    }

    private static Recurrence recurrence(UnitDuty duty) {
        var known = duty.deadline() == null ? "" : duty.deadline();
        if (known.equals("monthly") || known.startsWith("---")) return Recurrence.MONTH;
        if (known.equals("quarterly")) return Recurrence.QUARTER;
        if (known.equals("yearly") || known.startsWith("--")) return Recurrence.YEAR;
        return spoken(" " + Show.folded(duty.text()) + " ");
    }

    private static Recurrence spoken(String words) {
        if (words.matches(".*\\b(hang|dinh ky) thang\\b.*")) return Recurrence.MONTH;
        if (words.matches(".*\\b(hang|dinh ky) quy\\b.*")) return Recurrence.QUARTER;
        if (words.matches(".*\\b(6 thang|sau thang|nua nam)\\b.*")) return Recurrence.HALF_YEAR;
        return words.matches(".*\\b(hang|dinh ky) nam\\b.*") ? Recurrence.YEAR : Recurrence.ONCE;
    }

    /** Of the next year when this one is nearly over. */
    private static LocalDate endOfYear(LocalDate today) {
        return LocalDate.of(today.plusMonths(1).getYear(), 12, 31);
    }
}
