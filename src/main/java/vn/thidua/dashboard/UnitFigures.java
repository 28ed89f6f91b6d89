package vn.thidua.dashboard;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Target;
import vn.thidua.indicator.Targets;
import vn.thidua.reading.Reading;
import vn.thidua.reading.Readings;
import vn.thidua.reading.Totals;

/** What one unit reports. */
@Component
class UnitFigures {

    private final Indicators indicators;
    private final Reporters reporters;
    private final Targets targets;
    private final Readings readings;
    private final Totals totals;

    UnitFigures(Indicators indicators, Reporters reporters, Targets targets, Readings readings, Totals totals) {
        this.indicators = indicators;
        this.reporters = reporters;
        this.targets = targets;
        this.readings = readings;
        this.totals = totals;
    }

    /**
     * One indicator of the unit.
     *
     * @param reading the figure of the period; null when none was sent, or when the period is made of several
     * @param isCounted whether the program counts it and nobody sends it
     */
    record OfUnit(Line line, @Nullable Reading reading, boolean isCounted) {}

    /** What the unit reports in the period, or reported, by area and code. */
    List<OfUnit> of(UUID unit, Period period) {
        var all = indicators.all(period.first()).stream()
                .filter(indicator -> indicator.frequency().divides(period.frequency()))
                .toList();
        var found = readings.of(unit, bases(all, period)).stream()
                .filter(reading -> reading.breakdown() == 0)
                .collect(Collectors.groupingBy(
                        Reading::indicatorId, Collectors.toMap(Reading::period, Function.identity())));
        var counted = totals.countedOf(unit, bases(all, period));
        var ever = reporters.ever(unit);
        var expected = new Expected(ever);
        var aims = targets.in(period.year()).stream()
                .filter(target -> unit.equals(target.unit()))
                .collect(Collectors.toMap(Target::indicator, Function.identity()));
        return all.stream()
                .filter(one -> found.containsKey(one.id())
                        || counted.containsKey(one.id())
                        || period.parts(one.frequency()).stream().anyMatch(part -> expected.of(one, part) > 0))
                .map(one -> line(
                        one,
                        period,
                        found.getOrDefault(one.id(), Map.of()),
                        counted.getOrDefault(one.id(), Map.of()),
                        expected,
                        aims.get(one.id())))
                .toList();
    }

    private static OfUnit line(
            Indicator indicator,
            Period period,
            Map<Integer, Reading> found,
            Map<Integer, Totals.Total> counted,
            Expected expected,
            @Nullable Target target) {
        var totals = new HashMap<>(counted);
        found.values().forEach(reading -> totals.put(reading.period(), Totals.Total.of(reading)));
        var isCounted = !counted.isEmpty() || found.values().stream().anyMatch(one -> one.reporterId() == null);
        return new OfUnit(
                Figures.line(indicator, period, totals, expected, target), found.get(period.key()), isCounted);
    }

    private static HashSet<Period> bases(List<Indicator> indicators, Period period) {
        return indicators.stream()
                .map(Indicator::frequency)
                .distinct()
                .flatMap(base -> Stream.concat(
                        Stream.of(period, period.previous(), period.lastYear())
                                .flatMap(one -> one.parts(base).stream()),
                        Figures.sinceNewYear(period, base).stream()))
                .collect(Collectors.toCollection(HashSet::new));
    }
}
