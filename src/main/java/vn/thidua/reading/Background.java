package vn.thidua.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;

/**
 * All that given figures are judged against, read at once.
 *
 * @param indicators by code
 * @param definitions versions by the first day of their first period, by indicator
 * @param owners by indicator and unit
 * @param sent what was sent of the given periods and those before them
 */
record Background(
        Regime regime,
        Map<String, Indicator> indicators,
        Map<UUID, NavigableMap<java.time.LocalDate, Integer>> definitions,
        Map<Asked, List<Reporter>> owners,
        Map<Cell, Sent> sent) {

    /** A unit that reports an indicator. */
    record Asked(UUID indicator, UUID unit) {}

    /** Reads it. */
    @Component
    record Sources(Regimes regimes, Indicators indicators, Reporters reporters, Readings readings) {

        Background of(List<Given> rows) {
            var units = new HashSet<UUID>();
            var periods = new TreeSet<Period>();
            rows.forEach(row -> {
                units.add(row.unit());
                periods.add(row.period());
            });
            List.copyOf(periods).forEach(period -> periods.add(period.previous()));
            return new Background(
                    regimes.current(),
                    indicators.all(java.time.LocalDate.EPOCH).stream()
                            .collect(Collectors.toMap(Indicator::code, Function.identity())),
                    indicators.begins(),
                    reporters.ever(units).stream()
                            .collect(Collectors.groupingBy(one -> new Asked(one.indicator(), one.unit()))),
                    readings.sent(units, periods));
        }
    }

    /** Who reports it; null when nobody does. */
    @Nullable
    Reporter owner(UUID indicator, UUID unit, Period period) {
        for (var reporter : owners.getOrDefault(new Asked(indicator, unit), List.of())) {
            if (reporter.reports(period)) return reporter;
        }
        return null;
    }

    /** The version of the indicator's definition that holds for the period. */
    int definition(UUID indicator, Period period) {
        var versions = Objects.requireNonNull(definitions.get(indicator));
        var held = versions.floorEntry(period.first());
        return (held == null ? versions.firstEntry() : held).getValue();
    }
}
