package vn.thidua.web;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** Today, and dates as people type them: {@code 05/6/2026}, {@code 5-6-2026}, {@code 5.6.2026}, {@code 2026-06-05}. */
public final class Dates {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");

    private Dates() {}

    /**
     * The date that was typed, day before month.
     *
     * @throws DateTimeException when the text is no date, or one that the calendar does not have
     */
    public static LocalDate parse(String text) {
        var typed = TYPED.matcher(text.strip());
        if (!typed.matches()) return LocalDate.parse(text.strip());
        return LocalDate.of(part(typed.group(3)), part(typed.group(2)), part(typed.group(1)));
    }

    /** The day that it is for the users. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), Show.ZONE);
    }

    private static int part(String digits) {
        return Integer.parseInt(digits);
    }
}
