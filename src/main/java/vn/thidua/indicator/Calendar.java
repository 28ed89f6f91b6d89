package vn.thidua.indicator;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which days the data of a period cover, and when it is due and locked: one row of the reporting regime.
 *
 * @param version from 1 for the commune's own rows; 0 for the country's
 * @param validFrom periods that begin on this day or later follow it
 * @param closingDay day of a period's last month on which data close; 0 for the last day of the month
 * @param dueDays days from closing to the due day
 * @param lockDays days from the due day to the last day on which figures are taken
 * @param acceptDays days after which a submitted figure counts as verified; null when that is off
 * @param source where the rule stands
 */
public record Calendar(
        int version,
        LocalDate validFrom,
        int closingDay,
        int dueDays,
        int lockDays,
        @Nullable Integer acceptDays,
        String source) {

    /** First day of the data. */
    public LocalDate from(Period period) {
        return to(period.previous()).plusDays(1);
    }

    /** Last day of the data. */
    public LocalDate to(Period period) {
        var last = period.last();
        return closingDay == 0 ? last : last.withDayOfMonth(Math.min(closingDay, last.getDayOfMonth()));
    }

    /** Last day on which figures are on time. */
    public LocalDate due(Period period) {
        return to(period).plusDays(dueDays);
    }

    /** Last day on which figures are taken, unless the period is reopened. */
    public LocalDate lastDay(Period period) {
        return due(period).plusDays(lockDays);
    }
}
