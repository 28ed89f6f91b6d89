package vn.thidua.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Sum;

/**
 * What an indicator is in a period over all units, by the rule of its kind.
 *
 * @param reported of what was sent; null for kinds that have no total, and without any number
 * @param verified of what was verified
 * @param sent figures in all base periods; {@code verifiedCount} of them were verified, {@code late} came late
 */
record RolledUp(
        String indicator,
        String breakdown,
        @Nullable Value reported,
        @Nullable Value verified,
        int sent,
        int verifiedCount,
        int late,
        int returned) {

    /** A number; denominator is null for kinds without one. */
    record Value(
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** Made of the rows of one indicator and breakdown, by {@link Period#key()}. */
    static RolledUp of(Indicator indicator, Breakdown breakdown, Period period, Map<Integer, TotalRows.Row> rows) {
        var parts = period.parts(indicator.frequency()).stream()
                .map(part -> Optional.ofNullable(rows.get(part.key())))
                .toList();
        var known = parts.stream().flatMap(Optional::stream).toList();
        return new RolledUp(
                indicator.code(),
                Names.of(breakdown),
                value(indicator.kind(), parts, TotalRows.Row::reported),
                value(indicator.kind(), parts, TotalRows.Row::verified),
                known.stream().mapToInt(TotalRows.Row::cells).sum(),
                known.stream().mapToInt(TotalRows.Row::verifiedCells).sum(),
                known.stream().mapToInt(TotalRows.Row::late).sum(),
                known.stream().mapToInt(TotalRows.Row::returned).sum());
    }

    private static @Nullable Value value(
            Kind kind, List<Optional<TotalRows.Row>> parts, Function<TotalRows.Row, Sum> which) {
        var sums =
                parts.stream().map(part -> part.map(which).orElse(Sum.NOTHING)).toList();
        if (sums.stream().anyMatch(sum -> kind.overUnits(sum).isEmpty())) return null;
        return kind.overPeriods(sums).flatMap(sum -> value(kind, sum)).orElse(null);
    }

    private static Optional<Value> value(Kind kind, Sum sum) {
        return kind.value(sum)
                .map(value -> new Value(
                        Names.plain(value),
                        Names.plain(sum.numerator()),
                        kind.hasDenominator() ? Names.plain(sum.denominator()) : null));
    }
}
