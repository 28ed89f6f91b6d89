package vn.thidua.dashboard;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Direction;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Sum;
import vn.thidua.indicator.Target;
import vn.thidua.reading.CitySums;
import vn.thidua.reading.Totals;
import vn.thidua.reading.Values;
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
public record Figure(
        Period period,
        Kind kind,
        Optional<Sum> reported,
        Optional<Sum> verified,
        int cells,
        int verifiedCells,
        int expected,
        int late) {

    /**
     * Made of the totals of base periods.
     *
     * @param parts base periods, oldest first
     * @param totals by {@link Period#key()}
     * @param expected figures in a base period
     */
    public static Figure of(
            Kind kind,
            Period period,
            List<Period> parts,
            Map<Integer, Totals.Total> totals,
            ToIntFunction<Period> expected) {
        var known = parts.stream()
                .map(part -> Optional.ofNullable(totals.get(part.key())))
                .toList();
        var found = known.stream().flatMap(Optional::stream).toList();
        return new Figure(
                period,
                kind,
                rolledUp(kind, known, Totals.Total::reported),
                rolledUp(kind, known, Totals.Total::verified),
                found.stream().mapToInt(Totals.Total::cells).sum(),
                found.stream().mapToInt(Totals.Total::verifiedCells).sum(),
                parts.stream().mapToInt(expected).sum(),
                found.stream().mapToInt(Totals.Total::late).sum());
    }

    /** Of a commune as its city sees it, which is told what was reported only. */
    public static Figure of(CitySums.Row row, Period period, int expected) {
        return new Figure(period, row.kind(), row.reported(), Optional.empty(), row.cells(), 0, expected, row.late());
    }

    /** Of a commune that has not sent anything yet. */
    public static Figure none(Kind kind, Period period, int expected) {
        return new Figure(period, kind, Optional.of(Sum.NOTHING), Optional.empty(), 0, 0, expected, 0);
    }

    private static Optional<Sum> rolledUp(
            Kind kind, List<Optional<Totals.Total>> parts, Function<Totals.Total, Sum> which) {
        var sums =
                parts.stream().map(part -> part.map(which).orElse(Sum.NOTHING)).toList();
        if (sums.stream().anyMatch(sum -> kind.overUnits(sum).isEmpty())) return Optional.empty();
        return kind.overPeriods(sums);
    }

    /** What was reported, Vietnamese; a dash where there is no total. */
    public String shown() {
        return Values.shown(kind, reported);
    }

    /** What was verified, Vietnamese; a dash where there is no total. */
    public String shownVerified() {
        return Values.shown(kind, verified);
    }

    /** What was reported, as a number; empty where there is none. */
    public Optional<BigDecimal> value() {
        return reported.flatMap(kind::value);
    }

    /** What was verified, as a number; empty where there is none. */
    public Optional<BigDecimal> verifiedValue() {
        return verified.flatMap(kind::value);
    }

    /** Numerator out of denominator; empty for kinds without one. */
    public String parts() {
        if (!kind.hasDenominator() || reported.isEmpty() || reported.get().numbers() == 0) return "";
        return Show.number(reported.get().numerator().stripTrailingZeros()) + " trên "
                + Show.number(reported.get().denominator().stripTrailingZeros());
    }

    /** Sent out of expected figures: "27/31". */
    public String completeness() {
        return Show.number(cells) + "/" + Show.number(Math.max(expected, cells));
    }

    /** Whether everything expected was sent. */
    public boolean isWhole() {
        return cells >= expected;
    }

    /** What is missing or late, Vietnamese; empty when nothing is. */
    public String flag() {
        var missing = isWhole() ? "" : "mới có " + completeness();
        var delayed = late > 0 ? late + " gửi muộn" : "";
        return missing.isEmpty() || delayed.isEmpty() ? missing + delayed : missing + ", " + delayed;
    }

    /** How far the target is reached, in percent; empty without target or value. */
    public Optional<BigDecimal> attainment(Direction direction, @Nullable Target target) {
        return target == null ? Optional.empty() : value().flatMap(value -> target.attainment(direction, value));
    }
}
