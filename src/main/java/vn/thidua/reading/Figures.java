package vn.thidua.reading;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Area;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Target;
import vn.thidua.indicator.Targets;

/** The commune's figures of a period, put together from the stored totals. */
@Component
class Figures {

    private final Indicators indicators;
    private final Reporters reporters;
    private final Targets targets;
    private final Totals totals;

    Figures(Indicators indicators, Reporters reporters, Targets targets, Totals totals) {
        this.indicators = indicators;
        this.reporters = reporters;
        this.targets = targets;
        this.totals = totals;
    }

    /**
     * One indicator of the dashboard.
     *
     * @param target of the commune in the year; null when there is none
     */
    record Line(
            Indicator indicator,
            Figure now,
            Figure previous,
            Figure lastYear,
            @Nullable Target target) {

        String attainment() {
            return now.attainment(indicator, target)
                    .map(percent -> vn.thidua.web.Show.number(percent.stripTrailingZeros()) + " %")
                    .orElse("–");
        }

        boolean isMet() {
            return target != null
                    && now.reported()
                            .flatMap(indicator.kind()::value)
                            .filter(value -> target.isMet(indicator.definition().direction(), value))
                            .isPresent();
        }

        String aim() {
            return target == null
                    ? "–"
                    : vn.thidua.web.Show.number(target.value())
                            + (indicator.kind().isPercent() ? " %" : "");
        }
    }

    /** The indicators of an area. */
    record OfArea(Area area, List<Line> lines) {}

    /** All indicators that the period is made of, by area; those that are reported more rarely are left out. */
    List<OfArea> of(Period period) {
        var shown = indicators.all(period.first()).stream()
                .filter(indicator -> indicator.frequency().divides(period.frequency()))
                .toList();
        var periods = List.of(period, period.previous(), period.lastYear());
        var bases = bases(shown, periods);
        var expected = expected(shown, bases);
        var found = totals.in(bases).stream()
                .collect(Collectors.groupingBy(
                        Totals.Total::indicatorId, Collectors.toMap(Totals.Total::period, total -> total)));
        var aims = targets.in(period.year()).stream()
                .filter(target -> target.unit() == null)
                .collect(Collectors.toMap(Target::indicator, target -> target));
        var lines = shown.stream()
                .map(indicator -> line(
                        indicator,
                        periods,
                        found.getOrDefault(indicator.id(), Map.of()),
                        expected.getOrDefault(indicator.id(), Map.of()),
                        aims.get(indicator.id())))
                .collect(Collectors.groupingBy(line -> line.indicator().area()));
        return lines.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new OfArea(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Line line(
            Indicator indicator,
            List<Period> periods,
            Map<Integer, Totals.Total> totals,
            Map<Period, Integer> expected,
            @Nullable Target target) {
        var figures = periods.stream()
                .map(period -> Figure.of(indicator, period, totals, expected))
                .toList();
        return new Line(indicator, figures.get(0), figures.get(1), figures.get(2), target);
    }

    /** The figures of one indicator in the periods, in their order. */
    List<Figure> of(Indicator indicator, List<Period> periods) {
        var bases = bases(List.of(indicator), periods);
        var expected = expected(List.of(indicator), bases).getOrDefault(indicator.id(), Map.of());
        var found = totals.of(indicator.id(), bases).stream()
                .collect(Collectors.toMap(Totals.Total::period, total -> total));
        return periods.stream()
                .map(period -> Figure.of(indicator, period, found, expected))
                .toList();
    }

    private static Set<Period> bases(List<Indicator> indicators, List<Period> periods) {
        var bases = new LinkedHashSet<Period>();
        indicators.stream()
                .map(Indicator::frequency)
                .distinct()
                .forEach(base -> periods.forEach(period -> bases.addAll(period.parts(base))));
        return bases;
    }

    /** How many units report each indicator in each base period. */
    private Map<UUID, Map<Period, Integer>> expected(List<Indicator> shown, Collection<Period> bases) {
        var wanted = shown.stream().map(Indicator::id).collect(Collectors.toSet());
        var expected = new HashMap<UUID, Map<Period, Integer>>();
        for (var reporter : reporters.ever()) {
            if (wanted.contains(reporter.indicator())) add(expected, reporter, bases);
        }
        return expected;
    }

    private static void add(Map<UUID, Map<Period, Integer>> expected, Reporter reporter, Collection<Period> bases) {
        var byPeriod = Objects.requireNonNull(expected.computeIfAbsent(reporter.indicator(), _ -> new HashMap<>()));
        bases.stream().filter(reporter::reports).forEach(period -> byPeriod.merge(period, 1, Integer::sum));
    }
}
