package vn.thidua.indicator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Option;

/** The periods that an address may ask for. */
@Component
public class Periods {

    private static final int MONTHS = 13;
    private static final int QUARTERS = 5;
    private static final int YEARS = 3;

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
        var periods = new ArrayList<Period>();
        periods.addAll(latest(Frequency.MONTH).next().backTo(MONTHS).reversed());
        periods.addAll(latest(Frequency.QUARTER).next().backTo(QUARTERS).reversed());
        periods.addAll(latest(Frequency.HALF_YEAR).next().backTo(YEARS).reversed());
        periods.addAll(latest(Frequency.YEAR).next().backTo(YEARS).reversed());
        if (!periods.contains(shown)) periods.addFirst(shown);
        return Option.of(periods, Period::slug, period -> capital(period.label()));
    }

    /** The words with a capital at their begin. */
    private static String capital(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
