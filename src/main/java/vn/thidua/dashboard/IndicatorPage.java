package vn.thidua.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Sum;
import vn.thidua.indicator.Target;
import vn.thidua.organization.Unit;
import vn.thidua.reading.Reading;
import vn.thidua.reading.Totals;
import vn.thidua.reading.Values;
import vn.thidua.web.Show;

/**
 * An indicator with its figures.
 *
 * @param trend latest first
 * @param parts base periods of the period, oldest first
 * @param unitGroups groups and clusters of units
 * @param targets of the commune, by year
 * @param duties of movements that it measures
 * @param names of people, by identifier
 */
record IndicatorPage(
        Indicator indicator,
        Period period,
        Span span,
        Figure figure,
        List<Figure> trend,
        List<Figures.OfGroup> groups,
        List<Period> parts,
        List<OfUnit> units,
        List<OfUnits> unitGroups,
        Map<Integer, Target> targets,
        List<MeasuredDuties.Duty> duties,
        Map<UUID, String> names) {

    /**
     * A unit's figures by base period; a period in which nothing was sent is missing.
     *
     * @param counted what the program counts by itself, as long as it is not kept as a reading
     */
    record OfUnit(Unit unit, Map<Integer, Reading> readings, Map<Integer, Sum> counted) {

        @Nullable
        Reading in(Period period) {
            return readings.get(period.key());
        }

        /** Each of its figures as the total of itself; what is counted stands in while there is none. */
        List<Totals.Total> totals(UUID indicator) {
            var counting = counted.entrySet().stream()
                    .filter(one -> !readings.containsKey(one.getKey()))
                    .map(one -> Totals.Total.counted(indicator, one.getKey(), 1, one.getValue()));
            return Stream.concat(readings.values().stream().map(Totals.Total::of), counting)
                    .toList();
        }

        /** What is counted up to now; null where nothing is. */
        @Nullable
        Sum upToNow(Period period) {
            return counted.get(period.key());
        }
    }

    /** What was counted, as it is written. */
    String shown(Sum sum) {
        return Values.shown(indicator.kind(), sum);
    }

    /** Whether the period is what units report, not made of several. */
    boolean isBase() {
        return parts.size() == 1;
    }

    /** Whether a value of the period can be held against the year's target: amounts of a month cannot. */
    private boolean isComparable(Period shown) {
        var kind = indicator.kind();
        return shown.frequency() == Frequency.YEAR || kind.hasDenominator() || kind.isOfTheEnd();
    }

    /** What was aimed at; null where there is no target or the period is too short for it. */
    @Nullable
    BigDecimal aim(Figure figure) {
        var target = targets.get(figure.period().year());
        return target == null || !isComparable(figure.period()) ? null : target.value();
    }

    @Nullable
    BigDecimal baseline(Figure figure) {
        var target = targets.get(figure.period().year());
        return target == null || !isComparable(figure.period()) ? null : target.baseline();
    }

    boolean hasAim() {
        return trend.stream().anyMatch(figure -> aim(figure) != null);
    }

    boolean hasBaseline() {
        return trend.stream().anyMatch(figure -> baseline(figure) != null);
    }

    /** The value as it is written, with its sign of percent; a dash for null. */
    String shown(@Nullable BigDecimal value) {
        if (value == null) return "–";
        return Show.number(value.stripTrailingZeros()) + (indicator.kind().isPercent() ? " %" : "");
    }

    /** The number as a script reads it; null where there is none. */
    static @Nullable String plain(@Nullable BigDecimal value) {
        return value == null ? null : value.toPlainString();
    }

    String name(@Nullable UUID person) {
        return person == null ? "Hệ thống" : names.getOrDefault(person, "");
    }

    /** Lines for what is measured, bars for what is added up. */
    String shape() {
        return indicator.kind().hasDenominator() || indicator.kind().isOfTheEnd() ? "line" : "bar";
    }
}
