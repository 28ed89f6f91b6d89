package vn.thidua.reading;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Sum;

/**
 * Figures of the city's communes from their stored totals, added up by the database. Rows are handed on as they come, in
 * the order of communes, for a city has tens of thousands.
 */
@Repository
public class CitySums {

    private static final String PLACES =
            "commune_id in (select id from locality where parent_id = (select wall_city()))";
    private static final String MEASURED = """
            with measured as materialized (
                select commune_id, id, code, kind from indicator
                where %s and frequency = any (:frequencies) and kind = any (:kinds) %%s),
            """.formatted(PLACES);

    /** Looked up indicator by indicator: nothing is read where none is of the kinds. */
    private static final String LOOKED_UP = """
              found as (
                select t.* from measured m
                  join indicator_total t on t.commune_id = m.commune_id and t.indicator_id = m.id
                where t.breakdown = 0 and t.period = any (:bases))
            """;

    /** All of the periods, added up before it is asked what they are. */
    private static final String ALL = """
              found as (select * from indicator_total where breakdown = 0 and period = any (:bases) and %s)
            """.formatted(PLACES);

    private static final String COLUMNS = """
            select m.commune_id, m.code, m.kind, f.period, f.cells, f.late, f.numbers, f.numerator, f.denominator
            from measured m join\s""";
    private static final String ADDED = COLUMNS + """
              (select commune_id, indicator_id, max(period) as period, sum(cells) as cells, sum(late) as late,
                sum(numbers) as numbers, sum(numerator) as numerator, sum(denominator) as denominator
              from found group by commune_id, indicator_id) f on f.commune_id = m.commune_id and f.indicator_id = m.id
            order by m.commune_id, m.code""";
    private static final String LATEST = COLUMNS + """
              (select distinct on (commune_id, indicator_id) commune_id, indicator_id, period,
                sum(cells) over everything as cells, sum(late) over everything as late, numbers, numerator, denominator
              from found window everything as (partition by commune_id, indicator_id)
              order by commune_id, indicator_id, numbers > 0 desc, period desc) f
              on f.commune_id = m.commune_id and f.indicator_id = m.id
            order by m.commune_id, m.code""";
    private static final String EACH = COLUMNS + """
              found f on f.commune_id = m.commune_id and f.indicator_id = m.id
            order by m.commune_id, m.code, f.period""";

    private final JdbcClient jdbc;

    CitySums(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A commune's figure.
     *
     * @param period key of the latest base period in it
     * @param cells sent and not returned, of units; late of them came after the due day
     */
    public record Row(UUID commune, String code, Kind kind, int period, int cells, int late, Sum sum) {

        /** What is reported over all units; empty for kinds that have no total. */
        public Optional<Sum> reported() {
            return kind.overUnits(sum);
        }

        private Row orNone(Period asked) {
            var longer = Period.of(period).frequency() != asked.frequency();
            return longer && !kind.addsPeriods()
                    ? new Row(commune, code, kind, period, cells, late, Sum.NOTHING)
                    : this;
        }
    }

    /**
     * What each commune has reached in the period, those of a kind one after the other.
     *
     * @param codes of indicators; all when empty
     */
    public void of(Period period, Collection<String> codes, Consumer<Row> taken) {
        read(ADDED, List.of(period), codes, kinds(false), row -> taken.accept(row.orNone(period)));
        read(LATEST, List.of(period), codes, kinds(true), taken);
    }

    /** Each base period of one indicator; the periods are of its frequency. */
    public void each(Collection<Period> periods, String code, Consumer<Row> taken) {
        read(EACH, periods, List.of(code), Arrays.stream(Kind.values()).toList(), taken);
    }

    private static List<Kind> kinds(boolean ofTheEnd) {
        return Arrays.stream(Kind.values())
                .filter(kind -> kind.isOfTheEnd() == ofTheEnd)
                .toList();
    }

    private void read(
            String sql, Collection<Period> periods, Collection<String> codes, List<Kind> kinds, Consumer<Row> taken) {
        if (periods.isEmpty()) return;
        var longest = periods.iterator().next().frequency();
        var each = sql.equals(EACH);
        var frequencies = Arrays.stream(Frequency.values())
                .filter(base -> each ? base == longest : base.divides(longest))
                .toList();
        var measured = MEASURED.formatted(codes.isEmpty() ? "" : "and code = any (:codes)");
        var found = codes.isEmpty() && sql.equals(ADDED) ? ALL : LOOKED_UP;
        jdbc.sql(measured + found + sql)
                .param("codes", codes.toArray(String[]::new))
                .param("frequencies", frequencies.stream().map(Frequency::name).toArray(String[]::new))
                .param("kinds", kinds.stream().map(Kind::name).toArray(String[]::new))
                .param("bases", bases(periods, frequencies))
                .query(row -> {
                    taken.accept(row(row));
                });
    }

    private static Integer[] bases(Collection<Period> periods, List<Frequency> frequencies) {
        return frequencies.stream()
                .flatMap(base -> periods.stream().flatMap(period -> period.parts(base).stream()))
                .map(Period::key)
                .toArray(Integer[]::new);
    }

    private static Row row(ResultSet row) throws SQLException {
        var kind = Kind.valueOf(row.getString(3));
        var denominator = kind.hasDenominator() ? row.getBigDecimal(9) : BigDecimal.ZERO;
        return new Row(
                row.getObject(1, UUID.class),
                row.getString(2),
                kind,
                row.getInt(4),
                row.getInt(5),
                row.getInt(6),
                new Sum(row.getBigDecimal(8), denominator, row.getInt(7)));
    }
}
