package vn.thidua.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Option;

/** The periods that an address may ask for. */
@Component
public class Periods {

    /** How many periods of each frequency there are to choose from. */
    private static final Map<Frequency, Integer> BACK =
            new EnumMap<>(Map.of(Frequency.MONTH, 13, Frequency.QUARTER, 5, Frequency.HALF_YEAR, 3, Frequency.YEAR, 3));

    private final Regimes regimes;
    private final Clock clock;

    Periods(Regimes regimes, Clock clock) {
        this.regimes = regimes;
        this.clock = clock;
    }

    /** The period of the slug; the latest month whose data have closed when it is empty. */
    public Period asked(String slug) {
        return slug.isBlank() ? latest(Frequency.MONTH) : exactly(slug);
    }

    /** @throws NotThere when the slug names no period */
    public static Period exactly(String slug) {
        return Period.parse(slug).orElseThrow(NotThere::new);
    }

    /** The latest period whose data have closed by today. */
    public Period latest(Frequency frequency) {
        return regimes.current().latest(frequency, vn.thidua.web.Dates.today(clock));
    }

    /** Periods to choose from, latest first in each frequency; {@code shown} is always among them. */
    public List<Option> choices(Period shown) {
        var regime = regimes.current();
        var today = vn.thidua.web.Dates.today(clock);
        var periods = new ArrayList<Period>();
        BACK.forEach((frequency, back) -> periods.addAll(
                regime.latest(frequency, today).next().backTo(back).reversed()));
        if (!periods.contains(shown)) periods.addFirst(shown);
        return Option.of(periods, Period::slug, period -> capital(period.label()));
    }

    /** The words with a capital at their begin. */
    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
