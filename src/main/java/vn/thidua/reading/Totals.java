package vn.thidua.reading;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Sum;

/** What figures add up to, as it is kept beside them in the same transaction; what the program counts is added. */
@Repository
public class Totals {

    private static final RowMapper<Total> TOTAL = DataClassRowMapper.newInstance(Total.class);
    private static final String NUMBERS = """
            indicator_id, period, cells, numbers, nothing, late, numerator, denominator, verified_cells,
            verified_numbers, verified_nothing, verified_numerator, verified_denominator, returned
            from indicator_total where commune_id = (select wall_commune()) and\s""";
    private static final String COLUMNS = "select " + NUMBERS + "breakdown = 0 and ";
    private static final String COMPARED = """
            commune_id, indicator_id, period, breakdown, cells, numbers, nothing, late, numerator, denominator,
            verified_cells, verified_numbers, verified_nothing, verified_numerator, verified_denominator, returned
            """;
    private static final String KEPT = "select " + COMPARED + " from indicator_total where cells + returned > 0";

    private final JdbcClient jdbc;
    private final Measured measured;

    Totals(JdbcClient jdbc, Measured measured) {
        this.jdbc = jdbc;
        this.measured = measured;
    }

    /** The totals of all indicators in the base periods, the whole only. */
    public List<Total> in(Collection<Period> periods) {
        var kept = jdbc.sql(COLUMNS + "period = any (?)")
                .param(keys(periods))
                .query(TOTAL)
                .list();
        return withCounted(kept, measured.open(periods));
    }

    /** The totals of one indicator in the base periods. */
    public List<Total> of(UUID indicator, Collection<Period> periods) {
        var kept = jdbc.sql(COLUMNS + "indicator_id = ? and period = any (?)")
                .params(indicator, keys(periods))
                .query(TOTAL)
                .list();
        return withCounted(kept, measured.open(indicator, periods));
    }

    /**
     * What the program counts by itself of each unit in those of the base periods whose figures are not kept yet.
     *
     * @return by unit and {@link Period#key()}; empty for what people report
     */
    public Map<UUID, Map<Integer, Sum>> counted(UUID indicator, Collection<Period> periods) {
        var counted = new HashMap<UUID, Map<Integer, Sum>>();
        for (var one : measured.open(indicator, periods)) {
            one.units()
                    .forEach((unit, sum) -> counted.computeIfAbsent(unit, _ -> new HashMap<>())
                            .put(one.period().key(), sum));
        }
        return counted;
    }

    /** The same of all indicators for one unit, as totals of itself, by indicator and {@link Period#key()}. */
    public Map<UUID, Map<Integer, Total>> countedOf(UUID unit, Collection<Period> periods) {
        var counted = new HashMap<UUID, Map<Integer, Total>>();
        for (var one : measured.open(periods)) {
            var own = one.units().get(unit);
            if (own == null) continue;
            counted.computeIfAbsent(one.indicator(), _ -> new HashMap<>())
                    .put(
                            one.period().key(),
                            total(new Measured.Counted(one.indicator(), one.period(), Map.of(unit, own))));
        }
        return counted;
    }

    private static List<Total> withCounted(List<Total> kept, List<Measured.Counted> counted) {
        if (counted.isEmpty()) return kept;
        var all = new ArrayList<>(kept);
        counted.forEach(one -> all.add(total(one)));
        return all;
    }

    private static Total total(Measured.Counted counted) {
        var units = counted.units();
        return Total.counted(counted.indicator(), counted.period().key(), units.size(), Sum.of(units.values()));
    }

    /** The totals of one indicator in the base periods by group of people; groups without any are left out. */
    public Map<Breakdown, List<Total>> byGroup(UUID indicator, Collection<Period> periods) {
        var totals = new EnumMap<Breakdown, List<Total>>(Breakdown.class);
        jdbc.sql("select breakdown, " + NUMBERS + "breakdown > 0 and indicator_id = ? and period = any (?)")
                .params(indicator, keys(periods))
                .query((row, number) ->
                        Map.entry(Breakdown.of(row.getInt("breakdown")), requireNonNull(TOTAL.mapRow(row, number))))
                .list()
                .forEach(found -> totals.computeIfAbsent(found.getKey(), _ -> new ArrayList<>())
                        .add(found.getValue()));
        return totals;
    }

    /** Where the commune's totals differ from what its figures add up to; none, always. */
    List<Difference> differences() {
        var sums = jdbc.sql("select totals_of('select 1 as sign, * from reading')")
                .query(String.class)
                .single();
        return jdbc.sql("""
                with summed as (%1$s), kept as (%2$s),
                  wrong as ((select * from summed except select * from kept)
                    union all (select * from kept except select * from summed))
                select distinct i.code, w.period, w.breakdown
                from wrong w join indicator i on i.commune_id = w.commune_id and i.id = w.indicator_id
                order by i.code, w.period, w.breakdown""".formatted(sums, KEPT)).query(DIFFERENCE).list();
    }

    private static final RowMapper<Difference> DIFFERENCE = DataClassRowMapper.newInstance(Difference.class);

    /** A total that is not what its figures add up to. */
    record Difference(String code, int period, int breakdown) {}

    /** How many totals the commune has. */
    int count() {
        return jdbc.sql("select count(*) from indicator_total where commune_id = (select wall_commune())")
                .query(Integer.class)
                .single();
    }

    private static Integer[] keys(Collection<Period> periods) {
        return periods.stream().map(Period::key).toArray(Integer[]::new);
    }

    /**
     * The total of an indicator in a base period.
     *
     * @param cells sent and not returned, of units
     * @param numbers of them, those with a number
     * @param nothing of them, those where nothing happened
     * @param late of them, those sent after the due day
     */
    public record Total(
            UUID indicatorId,
            int period,
            int cells,
            int numbers,
            int nothing,
            int late,
            BigDecimal numerator,
            BigDecimal denominator,
            int verifiedCells,
            int verifiedNumbers,
            int verifiedNothing,
            BigDecimal verifiedNumerator,
            BigDecimal verifiedDenominator,
            int returned) {

        /** Of one figure. */
        public static Total of(Reading reading) {
            var sent = reading.state() == State.RETURNED ? 0 : 1;
            var verified = reading.state() == State.VERIFIED ? 1 : 0;
            var number = reading.presence() == Presence.NUMBER ? 1 : 0;
            var nothing = reading.presence() == Presence.NOTHING ? 1 : 0;
            var sum = reading.sum();
            return new Total(
                    reading.indicatorId(),
                    reading.period(),
                    sent,
                    sent * number,
                    sent * nothing,
                    reading.late() ? sent : 0,
                    sum.numerator().multiply(BigDecimal.valueOf(sent)),
                    sum.denominator().multiply(BigDecimal.valueOf(sent)),
                    verified,
                    verified * number,
                    verified * nothing,
                    sum.numerator().multiply(BigDecimal.valueOf(verified)),
                    sum.denominator().multiply(BigDecimal.valueOf(verified)),
                    1 - sent);
        }

        /** What the program counts, of so many units, and keeps as readings later. */
        public static Total counted(UUID indicator, int period, int units, Sum sum) {
            return new Total(
                    indicator,
                    period,
                    units,
                    sum.numbers(),
                    0,
                    0,
                    sum.numerator(),
                    sum.denominator(),
                    0,
                    0,
                    0,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    0);
        }

        /** Both together; they are of the same indicator and base period. */
        public Total plus(Total other) {
            return new Total(
                    indicatorId,
                    period,
                    cells + other.cells,
                    numbers + other.numbers,
                    nothing + other.nothing,
                    late + other.late,
                    numerator.add(other.numerator),
                    denominator.add(other.denominator),
                    verifiedCells + other.verifiedCells,
                    verifiedNumbers + other.verifiedNumbers,
                    verifiedNothing + other.verifiedNothing,
                    verifiedNumerator.add(other.verifiedNumerator),
                    verifiedDenominator.add(other.verifiedDenominator),
                    returned + other.returned);
        }

        /** What was reported. */
        public Sum reported() {
            return new Sum(numerator, denominator, numbers);
        }

        /** What was verified of it. */
        public Sum verified() {
            return new Sum(verifiedNumerator, verifiedDenominator, verifiedNumbers);
        }
    }
}
