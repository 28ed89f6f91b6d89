package vn.thidua.intake;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.web.Show;

/** Reads periods as files write them: "Tháng 6/2026", "06-2026", "2026-06", "Quý II năm 2026", "Q2/2026", "2026". */
final class PeriodWords {

    private static final Pattern MONTH = Pattern.compile("(?:thang|t)?\\s*(\\d{1,2})\\s*(?:[/.-]|nam)\\s*(\\d{4})");
    private static final Pattern TURNED = Pattern.compile("(\\d{4})[/.-]?(\\d{2})");
    private static final Pattern QUARTER =
            Pattern.compile("(?:quy|q)\\s*(iv|i{1,3}|[1-4])\\s*(?:[/.-]|nam)?\\s*(\\d{4})");
    private static final Pattern YEAR = Pattern.compile("(?:nam\\s*)?(\\d{4})");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private PeriodWords() {}

    /** Empty when the words name no period. */
    static Optional<Period> parse(String words) {
        var text = Show.folded(words.strip());
        try {
            return Period.parse(text)
                    .filter(period -> period.frequency() != Frequency.YEAR)
                    .or(() -> of(text));
        } catch (IllegalArgumentException outside) {
            return Optional.empty();
        }
    }

    private static Optional<Period> of(String text) {
        var month = MONTH.matcher(text);
        if (month.matches()) return Optional.of(Period.month(number(month.group(2)), number(month.group(1))));
        var turned = TURNED.matcher(text);
        if (turned.matches()) return Optional.of(Period.month(number(turned.group(1)), number(turned.group(2))));
        var quarter = QUARTER.matcher(text);
        if (quarter.matches()) {
            var roman = ROMAN.indexOf(quarter.group(1)) + 1;
            var ordinal = roman > 0 ? roman : number(quarter.group(1));
            return Optional.of(Period.quarter(number(quarter.group(2)), ordinal));
        }
        var year = YEAR.matcher(text);
        return year.matches() ? Optional.of(Period.year(number(year.group(1)))) : Optional.empty();
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
