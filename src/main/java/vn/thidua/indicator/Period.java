package vn.thidua.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A reporting period by its name. Which days its data cover, and when it is due, says the {@link Calendar}.
 *
 * @param year of 1900 to 2999
 * @param ordinal from 1: June is 6, the second quarter 2, a year 1
 */
public record Period(Frequency frequency, int year, int ordinal) implements Comparable<Period> {

    private static final Pattern SLUG = Pattern.compile("(\\d{4})(?:-(t|q|n)(\\d{1,2}))?");
    private static final Comparator<Period> ORDER = Comparator.comparing(Period::first)
            .thenComparing(Comparator.comparingInt(
                            (Period period) -> period.frequency().months())
                    .reversed());

    public Period {
        if (year < 1900 || year > 2999) throw new IllegalArgumentException("year " + year);
        if (ordinal < 1 || ordinal > frequency.perYear()) throw new IllegalArgumentException("ordinal " + ordinal);
    }

    /** The period in whose calendar months the day lies. */
    public static Period of(Frequency frequency, LocalDate day) {
        return new Period(frequency, day.getYear(), (day.getMonthValue() - 1) / frequency.months() + 1);
    }

    /** The month, from 1 to 12. */
    public static Period month(int year, int month) {
        return new Period(Frequency.MONTH, year, month);
    }

    /** The quarter, from 1 to 4. */
    public static Period quarter(int year, int quarter) {
        return new Period(Frequency.QUARTER, year, quarter);
    }

    /** The year. */
    public static Period year(int year) {
        return new Period(Frequency.YEAR, year, 1);
    }

    /**
     * The period stored under the number.
     *
     * @throws IllegalArgumentException when it is no number of a period
     */
    public static Period of(int key) {
        var rest = key % 1000;
        for (var frequency : Frequency.values()) {
            var ordinal = rest - frequency.offset();
            if (ordinal >= 1 && ordinal <= frequency.perYear()) return new Period(frequency, key / 1000, ordinal);
        }
        throw new IllegalArgumentException("key " + key);
    }

    /** The period of an address: {@code 2026-t6}, {@code 2026-q2}, {@code 2026-n1}, {@code 2026}; empty when it is none. */
    public static Optional<Period> parse(String slug) {
        var matcher = SLUG.matcher(slug);
        if (!matcher.matches()) return Optional.empty();
        var frequency = switch (matcher.group(2)) {
            case "t" -> Frequency.MONTH;
            case "q" -> Frequency.QUARTER;
            case "n" -> Frequency.HALF_YEAR;
            case null, default -> Frequency.YEAR;
        };
        try {
            var ordinal = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
            return Optional.of(new Period(frequency, Integer.parseInt(matcher.group(1)), ordinal));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    /** The number under which it is stored: 2026006 is June, 2026022 the second quarter; grows with time in a frequency. */
    public int key() {
        return year * 1000 + frequency.offset() + ordinal;
    }

    /** How it stands in addresses, see {@link #parse}. */
    public String slug() {
        return switch (frequency) {
            case MONTH -> year + "-t" + ordinal;
            case QUARTER -> year + "-q" + ordinal;
            case HALF_YEAR -> year + "-n" + ordinal;
            case YEAR -> String.valueOf(year);
        };
    }

    /** Words shown to users, Vietnamese: "tháng 6/2026", "quý II/2026", "6 tháng đầu năm 2026", "năm 2026". */
    public String label() {
        return switch (frequency) {
            case MONTH -> "tháng " + ordinal + "/" + year;
            case QUARTER -> "quý " + List.of("I", "II", "III", "IV").get(ordinal - 1) + "/" + year;
            case HALF_YEAR -> "6 tháng " + (ordinal == 1 ? "đầu" : "cuối") + " năm " + year;
            case YEAR -> "năm " + year;
        };
    }

    /** First day of its first calendar month. */
    public LocalDate first() {
        return LocalDate.of(year, (ordinal - 1) * frequency.months() + 1, 1);
    }

    /** Last day of its last calendar month. */
    public LocalDate last() {
        return first().plusMonths(frequency.months()).minusDays(1);
    }

    /** The period of the same length so many periods later; earlier when negative. */
    public Period plus(int periods) {
        return of(frequency, first().plusMonths((long) periods * frequency.months()));
    }

    /** The one before. */
    public Period previous() {
        return plus(-1);
    }

    /** The one after. */
    public Period next() {
        return plus(1);
    }

    /** The same a year before. */
    public Period lastYear() {
        return new Period(frequency, year - 1, ordinal);
    }

    /** This one and those before it, oldest first. */
    public List<Period> backTo(int periods) {
        return IntStream.range(0, periods)
                .mapToObj(number -> plus(number - periods + 1))
                .toList();
    }

    /**
     * Its periods of a shorter frequency, oldest first; itself for its own.
     *
     * @throws IllegalArgumentException when it is not made of such
     */
    public List<Period> parts(Frequency base) {
        if (!base.divides(frequency)) throw new IllegalArgumentException(base + " in " + frequency);
        var first = of(base, first());
        return IntStream.range(0, frequency.months() / base.months())
                .mapToObj(first::plus)
                .toList();
    }

    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }
}
