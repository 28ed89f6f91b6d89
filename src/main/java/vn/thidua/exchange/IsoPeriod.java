package vn.thidua.exchange;

import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;

/** Periods as DHIS2 writes them: {@code 202606}, {@code 2026Q2}, {@code 2026S1}, {@code 2026}. */
final class IsoPeriod {

    private static final Pattern TEXT = Pattern.compile("(\\d{4})(?:(Q|S)?(\\d{1,2}))?");

    private IsoPeriod() {}

    static Optional<Period> parse(String text) {
        var matcher = TEXT.matcher(text);
        if (!matcher.matches()) return Optional.empty();
        var frequency = switch (matcher.group(2)) {
            case "Q" -> Frequency.QUARTER;
            case "S" -> Frequency.HALF_YEAR;
            case null, default -> matcher.group(3) == null ? Frequency.YEAR : Frequency.MONTH;
        };
        if (frequency == Frequency.MONTH && matcher.group(3).length() != 2) return Optional.empty();
        try {
            var ordinal = matcher.group(3) == null ? 1 : Integer.parseInt(matcher.group(3));
            return Optional.of(new Period(frequency, Integer.parseInt(matcher.group(1)), ordinal));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    static String of(Period period) {
        return switch (period.frequency()) {
            case MONTH -> "%d%02d".formatted(period.year(), period.ordinal());
            case QUARTER -> period.year() + "Q" + period.ordinal();
            case HALF_YEAR -> period.year() + "S" + period.ordinal();
            case YEAR -> String.valueOf(period.year());
        };
    }
}
