package vn.thidua.intake;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.thidua.indicator.Period;
import vn.thidua.web.Show;

/** What the words of one file mean, found out once for each: the same few stand in ten thousands of rows. */
final class Meanings {

    private final Names names;
    private final List<String> skipped;
    private final Map<String, Optional<UUID>> units = new HashMap<>();
    private final Map<String, Optional<String>> indicators = new HashMap<>();
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final Map<String, Boolean> beginnings = new HashMap<>();

    Meanings(Names names, Layout layout) {
        this.names = names;
        skipped = layout.skipped().stream().map(Show::folded).toList();
    }

    Optional<UUID> unit(String words) {
        return units.computeIfAbsent(words, names::unit);
    }

    /** Its code. */
    Optional<String> indicator(String words) {
        return indicators.computeIfAbsent(words, names::indicator);
    }

    Optional<Period> period(String words) {
        return periods.computeIfAbsent(words, PeriodWords::parse);
    }

    /** Whether a row that begins so is none of figures. */
    boolean isSkipped(String words) {
        return !skipped.isEmpty()
                && beginnings.computeIfAbsent(words, _ -> skipped.stream().anyMatch(Show.folded(words)::startsWith));
    }
}
