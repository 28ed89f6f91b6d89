package vn.thidua.web;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date as precise as it is known: {@code 2026}, {@code 2026-Q4}, {@code 2026-06}, {@code 2026-06-09}; {@code --12-15}
 * each year, {@code ---25} each month; {@code weekly}, {@code monthly}, {@code quarterly}, {@code yearly}.
 *
 * @param known one of these forms; anything else is shown as it is and has no days
 */
public record PartialDate(String known) {

    private static final String[] QUARTERS = {"I", "II", "III", "IV"};
    private static final Map<String, String> RHYTHMS =
            Map.of("weekly", "hằng tuần", "monthly", "hằng tháng", "quarterly", "hằng quý", "yearly", "hằng năm");

    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-Q([1-4])|-(\\d{2})(?:-(\\d{2}))?)?");
    private static final Pattern EACH_YEAR = Pattern.compile("--(\\d{2})-(\\d{2})");
    private static final Pattern EACH_MONTH = Pattern.compile("---(\\d{2})");

    private static final int ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern TYPED_YEAR = Pattern.compile("(?:năm\\s*)?(\\d{4})", ANY_CASE);
    private static final Pattern TYPED_MONTH = Pattern.compile("(?:tháng\\s*)?(\\d{1,2})[/.-](\\d{4})", ANY_CASE);
    private static final Pattern TYPED_QUARTER =
            Pattern.compile("quý\\s*(IV|I{1,3}|[1-4])\\s*[/.-]\\s*(\\d{4})", ANY_CASE);

    private static final Pattern TYPED_AGAIN =
            Pattern.compile("(?:(\\d{1,2})(?:[/.-](\\d{1,2}))?\\s+)?h[ằà]ng\\s+(tuần|tháng|quý|năm)", ANY_CASE);
    private static final LocalDate LONG_MONTH = LocalDate.of(2028, 1, 1);

    /**
     * What somebody typed: {@code 05/6/2026}, {@code 6/2026}, {@code quý IV/2026}, {@code 2026}, with or without the words
     * "ngày", "tháng", "năm"; also what comes again, as {@link #shown} writes it: {@code hằng quý}, {@code 25 hằng tháng}.
     *
     * @throws DateTimeException when it is none of these, or a day that the calendar does not have
     */
    public static PartialDate typed(String text) {
        var words = text.strip().replaceFirst("(?iu)^ngày\\s+", "");
        var year = TYPED_YEAR.matcher(words);
        if (year.matches()) return new PartialDate(year.group(1));
        var month = TYPED_MONTH.matcher(words);
        if (month.matches()) {
            var known = YearMonth.of(Integer.parseInt(month.group(2)), Integer.parseInt(month.group(1)));
            return new PartialDate(known.toString());
        }
        var quarter = TYPED_QUARTER.matcher(words);
        if (quarter.matches()) return new PartialDate(quarter.group(2) + "-Q" + number(quarter.group(1)));
        if (FORM.matcher(words).matches() || isRhythm(words)) return new PartialDate(words);
        var again = TYPED_AGAIN.matcher(words);
        if (again.matches()) return again(again);
        return new PartialDate(Dates.parse(words).toString());
    }

    private static PartialDate again(Matcher typed) {
        var rhythm = "hằng " + typed.group(3).toLowerCase(Locale.ROOT);
        if (typed.group(1) == null) {
            return RHYTHMS.entrySet().stream()
                    .filter(known -> known.getValue().equals(rhythm))
                    .findFirst()
                    .map(known -> new PartialDate(known.getKey()))
                    .orElseThrow();
        }
        var day = Integer.parseInt(typed.group(1));
        if (typed.group(2) == null && rhythm.equals("hằng tháng")) {
            return new PartialDate(
                    "---%02d".formatted(LONG_MONTH.withDayOfMonth(day).getDayOfMonth()));
        }
        if (typed.group(2) == null || !rhythm.equals("hằng năm")) throw new DateTimeException(rhythm);
        return new PartialDate(
                MonthDay.of(Integer.parseInt(typed.group(2)), day).toString());
    }

    private static int number(String quarter) {
        for (var at = 0; at < QUARTERS.length; at++) {
            if (QUARTERS[at].equalsIgnoreCase(quarter)) return at + 1;
        }
        return Integer.parseInt(quarter);
    }

    private static boolean isRhythm(String words) {
        return RHYTHMS.containsKey(words)
                || EACH_YEAR.matcher(words).matches()
                || EACH_MONTH.matcher(words).matches();
    }

    /** Vietnamese words: "năm 2026", "quý IV/2026", "tháng 6/2026", "05/6/2026", "ngày 25 hằng tháng". */
    public String shown() {
        var form = FORM.matcher(known);
        if (form.matches() && days().isPresent()) return shown(form);
        var yearly = EACH_YEAR.matcher(known);
        if (yearly.matches()) return "ngày " + yearly.group(2) + "/" + stripped(yearly.group(1)) + " hằng năm";
        var monthly = EACH_MONTH.matcher(known);
        if (monthly.matches()) return "ngày " + monthly.group(1) + " hằng tháng";
        return RHYTHMS.getOrDefault(known, known);
    }

    private String shown(Matcher form) {
        if (form.group(2) != null) {
            return "quý " + QUARTERS[Integer.parseInt(form.group(2)) - 1] + "/" + form.group(1);
        }
        if (form.group(4) != null) return Show.date(LocalDate.parse(known));
        return form.group(3) == null ? "năm " + known : "tháng " + stripped(form.group(3)) + "/" + form.group(1);
    }

    /** Decree 30/2020: a nought only before months 1 and 2. */
    private static String stripped(String month) {
        return Integer.parseInt(month) <= 2 ? month : month.replaceFirst("^0", "");
    }

    /** The first of the days that it may be; empty when it comes again and again. */
    public Optional<LocalDate> first() {
        return days().map(Days::first);
    }

    /** The last of the days that it may be; empty when it comes again and again. */
    public Optional<LocalDate> last() {
        return days().map(Days::last);
    }

    /** The next day, from {@code from} on, by which something is due; empty when all are past, or each week has one. */
    public Optional<LocalDate> next(LocalDate from) {
        var fixed = days();
        if (fixed.isPresent()) return fixed.map(Days::last).filter(last -> !last.isBefore(from));
        return rhythm(from).map(day -> day.isBefore(from) ? later(day) : day);
    }

    private record Days(LocalDate first, LocalDate last) {}

    private Optional<Days> days() {
        var form = FORM.matcher(known);
        if (!form.matches()) return Optional.empty();
        try {
            return Optional.of(days(form));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private Days days(Matcher form) {
        var year = Integer.parseInt(form.group(1));
        if (form.group(4) != null) return new Days(LocalDate.parse(known), LocalDate.parse(known));
        if (form.group(3) != null) return months(YearMonth.of(year, Integer.parseInt(form.group(3))), 1);
        if (form.group(2) != null) return months(YearMonth.of(year, 3 * Integer.parseInt(form.group(2)) - 2), 3);
        return months(YearMonth.of(year, 1), 12);
    }

    private static Days months(YearMonth first, int count) {
        return new Days(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth());
    }

    private Optional<LocalDate> rhythm(LocalDate from) {
        var yearly = EACH_YEAR.matcher(known);
        if (yearly.matches()) {
            return Optional.of(day(YearMonth.of(from.getYear(), Integer.parseInt(yearly.group(1))), yearly.group(2)));
        }
        var monthly = EACH_MONTH.matcher(known);
        if (monthly.matches()) return Optional.of(day(YearMonth.from(from), monthly.group(1)));
        return switch (known) {
            case "monthly" -> Optional.of(YearMonth.from(from).atEndOfMonth());
            case "quarterly" -> Optional.of(quarterOf(from).last());
            case "yearly" -> Optional.of(LocalDate.of(from.getYear(), Month.DECEMBER, 31));
            default -> Optional.empty();
        };
    }

    private static Days quarterOf(LocalDate day) {
        var month = day.getMonth().firstMonthOfQuarter();
        return months(YearMonth.of(day.getYear(), month), 3);
    }

    /** The day in the month, or the month's last where it is shorter. */
    private static LocalDate day(YearMonth month, String day) {
        return month.atDay(Math.clamp(Integer.parseInt(day), 1, month.lengthOfMonth()));
    }

    private LocalDate later(LocalDate passed) {
        var monthly = EACH_MONTH.matcher(known);
        return monthly.matches() ? day(YearMonth.from(passed).plusMonths(1), monthly.group(1)) : passed.plusYears(1);
    }
}
