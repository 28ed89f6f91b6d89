package vn.thidua.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Sum;
import vn.thidua.indicator.Target;
import vn.thidua.web.Show;

/**
 * What an indicator is in a period over all units, by the rule of its kind.
 *
 * @param reported of what was sent; empty for kinds that have no total
 * @param verified of what was verified
 * @param cells sent figures in all base periods of the period
 * @param expected figures that the units have to report in them
 * @param late of the sent ones, those sent after the due day
 */
record Figure(
        Period period,
        Optional<Sum> reported,
        Optional<Sum> verified,
        int cells,
        int verifiedCells,
        int expected,
        int late) {

    /**
     * Made of the totals of base periods.
     *
     * @param totals by {@link Period#key()}
     * @param expected by base period
     */
    static Figure of(
            Indicator indicator, Period period, Map<Integer, Totals.Total> totals, Map<Period, Integer> expected) {
        var parts = period.parts(indicator.frequency());
        var known = parts.stream()
                .map(part -> Optional.ofNullable(totals.get(part.key())))
                .toList();
        var kind = indicator.kind();
        var found = known.stream().flatMap(Optional::stream).toList();
        return new Figure(
                period,
                rolledUp(
                        kind,
                        known.stream()
                                .map(one -> one.map(Totals.Total::reported))
                                .toList()),
                rolledUp(
                        kind,
                        known.stream()
                                .map(one -> one.map(Totals.Total::verified))
                                .toList()),
                found.stream().mapToInt(Totals.Total::cells).sum(),
                found.stream().mapToInt(Totals.Total::verifiedCells).sum(),
                parts.stream().mapToInt(part -> expected.getOrDefault(part, 0)).sum(),
                found.stream().mapToInt(Totals.Total::late).sum());
    }

    private static Optional<Sum> rolledUp(Kind kind, List<Optional<Sum>> parts) {
        var sums = parts.stream().map(part -> part.orElse(Sum.NOTHING)).toList();
        if (sums.stream().anyMatch(sum -> kind.overUnits(sum).isEmpty())) return Optional.empty();
        return kind.overPeriods(sums);
    }

    String shown(Kind kind) {
        return Values.shown(kind, reported);
    }

    String shownVerified(Kind kind) {
        return Values.shown(kind, verified);
    }

    /** Numerator out of denominator; empty for kinds without one. */
    String parts(Kind kind) {
        if (!kind.hasDenominator() || reported.isEmpty() || reported.get().numbers() == 0) return "";
        return Show.number(reported.get().numerator().stripTrailingZeros()) + " trên "
                + Show.number(reported.get().denominator().stripTrailingZeros());
    }

    /** Sent out of expected figures. */
    String completeness() {
        return Show.number(cells) + "/" + Show.number(Math.max(expected, cells));
    }

    boolean isWhole() {
        return cells >= expected;
    }

    /** How far the year's target is reached, in percent; empty without target or value. */
    Optional<BigDecimal> attainment(Indicator indicator, @Nullable Target target) {
        if (target == null) return Optional.empty();
        return reported.flatMap(indicator.kind()::value)
                .flatMap(value -> target.attainment(indicator.definition().direction(), value));
    }
}
