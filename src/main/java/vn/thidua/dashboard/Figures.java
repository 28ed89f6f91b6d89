package vn.thidua.dashboard;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Area;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Target;
import vn.thidua.indicator.Targets;
import vn.thidua.reading.Totals;

/** The commune's figures of a period, put together from the stored totals. */
@Component
public class Figures {

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

    /** The indicators of an area, by code. */
    public record OfArea(Area area, List<Line> lines) {}

    /** All indicators that the period is made of, by area; those that are reported more rarely are left out. */
    public List<OfArea> of(Period period) {
        var shown = indicators.all(period.first()).stream()
                .filter(indicator -> indicator.frequency().divides(period.frequency()))
                .toList();
        var found = totals.in(bases(shown, period)).stream()
                .collect(Collectors.groupingBy(
                        Totals.Total::indicatorId, Collectors.toMap(Totals.Total::period, total -> total)));
        var expected = new Expected(reporters.ever());
        var aims = targets.in(period.year()).stream()
                .filter(target -> target.unit() == null)
                .collect(Collectors.toMap(Target::indicator, target -> target));
        return shown.stream()
                .map(indicator -> line(
                        indicator,
                        period,
                        found.getOrDefault(indicator.id(), Map.of()),
                        expected,
                        aims.get(indicator.id())))
                .collect(Collectors.groupingBy(line -> line.indicator().area()))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new OfArea(entry.getKey(), entry.getValue()))
                .toList();
    }

    static Line line(
            Indicator indicator,
            Period period,
            Map<Integer, Totals.Total> totals,
            Expected expected,
            @Nullable Target target) {
        var figures = Stream.of(period, period.previous(), period.lastYear())
                .map(one -> figure(indicator, one, one.parts(indicator.frequency()), totals, expected))
                .toList();
        var year = figure(indicator, period, sinceNewYear(period, indicator.frequency()), totals, expected);
        return new Line(indicator, figures.get(0), figures.get(1), figures.get(2), year, target);
    }

    private static Figure figure(
            Indicator indicator,
            Period period,
            List<Period> parts,
            Map<Integer, Totals.Total> totals,
            Expected expected) {
        return Figure.of(indicator.kind(), period, parts, totals, part -> expected.of(indicator, part));
    }

    /** The figures of one indicator in the periods, in their order. */
    List<Figure> of(Indicator indicator, List<Period> periods) {
        var bases = periods.stream()
                .flatMap(period -> period.parts(indicator.frequency()).stream())
                .collect(Collectors.toSet());
        var found = totals.of(indicator.id(), bases).stream()
                .collect(Collectors.toMap(Totals.Total::period, total -> total));
        var expected = new Expected(reporters.of(indicator.id()));
        return periods.stream()
                .map(period -> figure(indicator, period, period.parts(indicator.frequency()), found, expected))
                .toList();
    }

    /** The figures of the indicator's groups of people in the period, in their order. */
    List<OfGroup> byGroup(Indicator indicator, Period period) {
        if (indicator.groups().isEmpty()) return List.of();
        var parts = period.parts(indicator.frequency());
        var found = totals.byGroup(indicator.id(), parts);
        var expected = new Expected(reporters.of(indicator.id()));
        return indicator.groups().stream()
                .map(group -> new OfGroup(
                        group,
                        figure(
                                indicator,
                                period,
                                parts,
                                found.getOrDefault(group, List.of()).stream()
                                        .collect(Collectors.toMap(Totals.Total::period, total -> total)),
                                expected)))
                .toList();
    }

    /** A group of people with its figure. */
    record OfGroup(Breakdown group, Figure figure) {}

    private static Set<Period> bases(Collection<Indicator> shown, Period period) {
        var bases = new LinkedHashSet<Period>();
        shown.stream().map(Indicator::frequency).distinct().forEach(base -> {
            Stream.of(period, period.previous(), period.lastYear()).forEach(one -> bases.addAll(one.parts(base)));
            bases.addAll(sinceNewYear(period, base));
        });
        return bases;
    }

    /** Base periods from the begin of the year to the end of the period, oldest first. */
    static List<Period> sinceNewYear(Period period, Frequency base) {
        var last = period.parts(base).getLast();
        return Period.year(period.year()).parts(base).stream()
                .filter(part -> !part.first().isAfter(last.first()))
                .toList();
    }
}
