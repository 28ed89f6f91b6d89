package vn.thidua.task;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * Which days are worked.
 *
 * @param off days that are not worked, besides weekends
 * @param worked days that are worked although they are weekends or holidays
 */
record Workdays(Set<LocalDate> off, Set<LocalDate> worked) {

    Workdays {
        off = Set.copyOf(off);
        worked = Set.copyOf(worked);
    }

    boolean isWorked(LocalDate day) {
        if (worked.contains(day)) return true;
        var weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return !weekend && !off.contains(day);
    }

    /** The day itself or, where it is not worked, the next that is: clause 5 of article 148 of the Civil Code of 2015. */
    LocalDate onOrAfter(LocalDate day) {
        var next = day;
        while (!isWorked(next)) next = next.plusDays(1);
        return next;
    }
}
