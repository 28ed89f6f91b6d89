package vn.thidua.city;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.dashboard.Figure;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Proposed;
import vn.thidua.reading.CitySums;

/** Figures of the city's communes, from their stored totals and through the city's own policies. */
@Repository
class CommuneFigures {

    private final JdbcClient jdbc;
    private final CitySums sums;

    CommuneFigures(JdbcClient jdbc, CitySums sums) {
        this.jdbc = jdbc;
        this.sums = sums;
    }

    private record Reporting(
            UUID commune,
            String code,
            LocalDate beginsOn,
            @Nullable LocalDate endsOn,
            int units) {

        int in(Period period) {
            var ended = endsOn != null && endsOn.isBefore(period.first());
            return beginsOn.isAfter(period.first()) || ended ? 0 : units;
        }
    }

    /** A commune's figure. */
    record Key(UUID commune, String code, Period period) {}

    /** What the communes have reached in the period; those that do not use an indicator are left out. */
    Map<Key, Figure> in(Period period, Collection<Proposed> indicators) {
        var figures = nothing(indicators, List.of(period));
        sums.of(period, codes(indicators), row -> put(figures, row, period));
        return figures;
    }

    /** One indicator in periods of its frequency; communes that do not use it are left out. */
    Map<Key, Figure> in(Collection<Period> periods, Proposed indicator) {
        var figures = nothing(List.of(indicator), periods);
        sums.each(periods, indicator.code(), row -> put(figures, row, Period.of(row.period())));
        return figures;
    }

    private static void put(Map<Key, Figure> figures, CitySums.Row row, Period period) {
        figures.compute(
                new Key(row.commune(), row.code(), period),
                (_, asked) -> Figure.of(row, period, asked == null ? 0 : asked.expected()));
    }

    /** What is asked for, as long as nothing has come. */
    private Map<Key, Figure> nothing(Collection<Proposed> indicators, Collection<Period> periods) {
        var byCode = indicators.stream().collect(Collectors.toMap(Proposed::code, Function.identity()));
        var figures = new HashMap<Key, Figure>();
        for (var one : reporting(codes(indicators))) {
            var indicator = Objects.requireNonNull(byCode.get(one.code()));
            for (var period : periods) {
                var expected = period.parts(indicator.frequency()).stream()
                        .mapToInt(one::in)
                        .sum();
                figures.merge(
                        new Key(one.commune(), one.code(), period),
                        Figure.none(indicator.kind(), period, expected),
                        (some, more) -> Figure.none(indicator.kind(), period, some.expected() + more.expected()));
            }
        }
        return figures;
    }

    private static List<String> codes(Collection<Proposed> indicators) {
        return indicators.stream().map(Proposed::code).toList();
    }

    private List<Reporting> reporting(List<String> codes) {
        return jdbc.sql("""
                select r.commune_id as commune, i.code, r.begins_on, r.ends_on, r.units
                from city_indicator_reporters r
                  join indicator i on i.commune_id = r.commune_id and i.id = r.indicator_id
                where i.code = any (:codes)""")
                .param("codes", codes.toArray(String[]::new))
                .query(CommuneFigures::reporting)
                .list();
    }

    private static Reporting reporting(ResultSet row, int number) throws SQLException {
        return new Reporting(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getObject(3, LocalDate.class),
                row.getObject(4, LocalDate.class),
                row.getInt(5));
    }
}
