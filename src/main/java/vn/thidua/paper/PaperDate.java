package vn.thidua.paper;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Day of a paper, as far as it is known; what is not known stays blank for the pen.
 *
 * @param day 1 to 31; null when not known
 * @param month 1 to 12; null when not known
 * @param year null when not known
 */
public record PaperDate(
        @Nullable Integer day,
        @Nullable Integer month,
        @Nullable Integer year) {

    private static final Pattern KNOWN = Pattern.compile("(\\d{4})(?:-(\\d{2}))?(?:-(\\d{2}))?");

    public PaperDate {
        if (day != null && (day < 1 || day > 31)) throw new IllegalArgumentException("day " + day);
        if (month != null && (month < 1 || month > 12)) throw new IllegalArgumentException("month " + month);
    }

    /** A day that is wholly known. */
    public static PaperDate of(LocalDate date) {
        return new PaperDate(date.getDayOfMonth(), date.getMonthValue(), date.getYear());
    }

    /** A day of this month that the signer will write. */
    public static PaperDate monthOf(LocalDate date) {
        return new PaperDate(null, date.getMonthValue(), date.getYear());
    }

    /** Reads {@code 2026}, {@code 2026-06} or {@code 2026-06-09}; anything else, and null, leaves all blank. */
    public static PaperDate parse(@Nullable String known) {
        var match = KNOWN.matcher(known == null ? "" : known);
        if (!match.matches()) return new PaperDate(null, null, null);
        return new PaperDate(number(match.group(3)), number(match.group(2)), number(match.group(1)));
    }

    private static @Nullable Integer number(@Nullable String digits) {
        return digits == null ? null : Integer.valueOf(digits);
    }

    /** "ngày 05 tháng 6 năm 2026": a nought before days below 10 and before the months 1 and 2. */
    String text() {
        return "ngày " + (day == null ? "  " : twoDigits(day)) + " tháng " + monthText() + " năm "
                + (year == null ? "    " : year);
    }

    private String monthText() {
        if (month == null) return "  ";
        return month <= 2 ? twoDigits(month) : month.toString();
    }

    static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
