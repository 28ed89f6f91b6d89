package vn.thidua.city;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Proposed;
import vn.thidua.indicator.Sum;
import vn.thidua.locality.Localities;
import vn.thidua.locality.Locality;
import vn.thidua.reading.Values;

/** Figures of the city's communes, from their stored totals and through the city's own policies. */
@Repository
class CommuneFigures {

    private static final RowMapper<Row> ROW = DataClassRowMapper.newInstance(Row.class);
    private static final RowMapper<Reporting> REPORTING = DataClassRowMapper.newInstance(Reporting.class);

    private final JdbcClient jdbc;
    private final Localities localities;

    CommuneFigures(JdbcClient jdbc, Localities localities) {
        this.jdbc = jdbc;
        this.localities = localities;
    }

    private record Row(
            UUID commune,
            String code,
            int period,
            int cells,
            int numbers,
            int late,
            BigDecimal numerator,
            BigDecimal denominator) {}

    private record Reporting(
            UUID commune,
            String code,
            LocalDate beginsOn,
            @Nullable LocalDate endsOn,
            int units) {}

    /** A commune's figure. */
    record Key(UUID commune, String code, Period period) {}

    /**
     * What a commune has reached, by the rule of the indicator's kind.
     *
     * @param sum empty where there is none
     * @param cells sent figures; {@code expected}: those that are due from its units
     */
    record Figure(Optional<Sum> sum, int cells, int expected, int late) {

        String shown(Proposed indicator) {
            return Values.shown(indicator.kind(), sum);
        }

        Optional<BigDecimal> value(Proposed indicator) {
            return sum.flatMap(indicator.kind()::value);
        }

        /** What is missing or late, Vietnamese; empty when nothing is. */
        String flag() {
            var missing = cells < expected ? "mới có %d/%d".formatted(cells, expected) : "";
            var delayed = late > 0 ? late + " gửi muộn" : "";
            return missing.isEmpty() || delayed.isEmpty() ? missing + delayed : missing + ", " + delayed;
        }
    }

    /** The communes of the city, in Vietnamese order. */
    List<Locality> communes(UUID city) {
        return localities.of(city);
    }

    /** The figures of the indicators in the periods; communes that do not use an indicator are left out. */
    Map<Key, Figure> of(Collection<Proposed> indicators, List<Period> periods) {
        var codes = indicators.stream().map(Proposed::code).toArray(String[]::new);
        var bases = new LinkedHashSet<Integer>();
        for (var indicator : indicators) {
            for (var period : periods) period.parts(indicator.frequency()).forEach(part -> bases.add(part.key()));
        }
        var rows = new HashMap<Key, Row>();
        rows(codes, bases).forEach(row -> rows.put(new Key(row.commune(), row.code(), Period.of(row.period())), row));
        var reporting = reporting(codes);
        var figures = new HashMap<Key, Figure>();
        for (var indicator : indicators) {
            reporting.stream()
                    .filter(one -> one.code().equals(indicator.code()))
                    .map(Reporting::commune)
                    .distinct()
                    .forEach(commune -> periods.forEach(period -> figures.put(
                            new Key(commune, indicator.code(), period),
                            figure(commune, indicator, period, rows, reporting))));
        }
        return figures;
    }

    private static Figure figure(
            UUID commune, Proposed indicator, Period period, Map<Key, Row> rows, List<Reporting> reporting) {
        var parts = period.parts(indicator.frequency());
        var found = parts.stream()
                .map(part -> rows.get(new Key(commune, indicator.code(), part)))
                .toList();
        var sums = new ArrayList<Sum>();
        found.forEach(row ->
                sums.add(row == null ? Sum.NOTHING : new Sum(row.numerator(), row.denominator(), row.numbers())));
        var kind = indicator.kind();
        var single = sums.stream().allMatch(sum -> kind.overUnits(sum).isPresent());
        var known = found.stream().filter(Objects::nonNull).toList();
        return new Figure(
                single ? kind.overPeriods(sums) : Optional.empty(),
                known.stream().mapToInt(Row::cells).sum(),
                expected(commune, indicator, parts, reporting),
                known.stream().mapToInt(Row::late).sum());
    }

    private static int expected(UUID commune, Proposed indicator, List<Period> parts, List<Reporting> reporting) {
        var expected = 0;
        for (var one : reporting) {
            if (!one.commune().equals(commune) || !one.code().equals(indicator.code())) continue;
            for (var part : parts) {
                var begun = !one.beginsOn().isAfter(part.first());
                if (begun && (one.endsOn() == null || !one.endsOn().isBefore(part.first()))) expected += one.units();
            }
        }
        return expected;
    }

    private List<Row> rows(String[] codes, Collection<Integer> periods) {
        return jdbc.sql("""
                select i.commune_id as commune, i.code, t.period, t.cells, t.numbers, t.late, t.numerator, t.denominator
                from indicator i
                  join indicator_total t on t.commune_id = i.commune_id and t.indicator_id = i.id
                where i.code = any (:codes) and t.period = any (:periods) and t.breakdown = 0
                  and i.commune_id in (select id from locality where parent_id = (select wall_city()))""")
                .param("codes", codes)
                .param("periods", periods.toArray(Integer[]::new))
                .query(ROW)
                .list();
    }

    private List<Reporting> reporting(String[] codes) {
        return jdbc.sql("""
                select r.commune_id as commune, i.code, r.begins_on, r.ends_on, r.units
                from city_indicator_reporters r
                  join indicator i on i.commune_id = r.commune_id and i.id = r.indicator_id
                where i.code = any (:codes)""").param("codes", codes).query(REPORTING).list();
    }
}
