package vn.thidua.overview;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Option;

/**
 * The last days that are looked at: a year, a quarter, a month, or all.
 *
 * @param key {@code 2026}, {@code 2026-Q4}, {@code 2026-12}; empty for all
 * @param from first day; null for all
 * @param until last day; null for all
 * @param label in words, Vietnamese
 */
record Period(
        String key, @Nullable LocalDate from, @Nullable LocalDate until, String label) {

    static final Period ALL = new Period("", null, null, "toàn bộ thời gian");

    private static final Pattern KEY = Pattern.compile("(20\\d\\d)(?:-(?:Q([1-4])|(\\d\\d)))?");
    private static final String[] ROMAN = {"I", "II", "III", "IV"};

    /** @throws NotThere when the key names no period */
    static Period of(String key) {
        if (key.isEmpty()) return ALL;
        var parts = KEY.matcher(key);
        if (!parts.matches()) throw new NotThere();
        var year = Integer.parseInt(parts.group(1));
        if (parts.group(2) != null) return quarter(year, Integer.parseInt(parts.group(2)));
        return parts.group(3) != null ? month(year, Integer.parseInt(parts.group(3))) : year(year);
    }

    /** The periods around a day, as choices. */
    static List<Option> around(LocalDate day) {
        var month = YearMonth.from(day);
        return Stream.of(
                        monthOf(month),
                        monthOf(month.minusMonths(1)),
                        quarterOf(month),
                        quarterOf(month.minusMonths(3)),
                        year(day.getYear()),
                        year(day.getYear() - 1),
                        year(day.getYear() + 1))
                .map(period -> new Option(period.key, period.label))
                .toList();
    }

    private static Period monthOf(YearMonth month) {
        return month(month.getYear(), month.getMonthValue());
    }

    private static Period quarterOf(YearMonth month) {
        return quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    private static Period month(int year, int number) {
        try {
            var month = YearMonth.of(year, number);
            return new Period(month.toString(), month.atDay(1), month.atEndOfMonth(), "tháng " + number + "/" + year);
        } catch (DateTimeException none) {
            throw new NotThere();
        }
    }

    private static Period quarter(int year, int number) {
        var last = YearMonth.of(year, number * 3);
        return new Period(
                year + "-Q" + number,
                last.minusMonths(2).atDay(1),
                last.atEndOfMonth(),
                "quý " + ROMAN[number - 1] + "/" + year);
    }

    private static Period year(int year) {
        return new Period(String.valueOf(year), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), "năm " + year);
    }
}
