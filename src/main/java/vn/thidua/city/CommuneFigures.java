package vn.thidua.city;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.dashboard.Figure;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Proposed;
import vn.thidua.reading.Totals;

/** Figures of the city's communes, from their stored totals and through the city's own policies. */
@Repository
class CommuneFigures {

    private static final RowMapper<Totals.Total> TOTAL = DataClassRowMapper.newInstance(Totals.Total.class);
    private static final RowMapper<Reporting> REPORTING = DataClassRowMapper.newInstance(Reporting.class);

    private final JdbcClient jdbc;

    CommuneFigures(JdbcClient jdbc) {
        this.jdbc = jdbc;
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

    /** A commune's indicator. */
    private record Use(UUID commune, String code) {}

    /** A commune's figure. */
    record Key(UUID commune, String code, Period period) {}

    /** The figures of the indicators in the periods; communes that do not use an indicator are left out. */
    Map<Key, Figure> of(Collection<Proposed> indicators, List<Period> periods) {
        var codes = indicators.stream().map(Proposed::code).toArray(String[]::new);
        var bases = new LinkedHashSet<Integer>();
        for (var indicator : indicators) {
            for (var period : periods) period.parts(indicator.frequency()).forEach(part -> bases.add(part.key()));
        }
        var totals = totals(codes, bases);
        var reporting =
                reporting(codes).stream().collect(Collectors.groupingBy(one -> new Use(one.commune(), one.code())));
        var byCode = indicators.stream().collect(Collectors.toMap(Proposed::code, one -> one));
        var figures = new HashMap<Key, Figure>();
        reporting.forEach((use, reporters) -> {
            var indicator = byCode.get(use.code());
            if (indicator == null) return;
            var known = totals.getOrDefault(use, Map.of());
            for (var period : periods) {
                figures.put(
                        new Key(use.commune(), use.code(), period),
                        Figure.of(
                                indicator.kind(),
                                period,
                                period.parts(indicator.frequency()),
                                known,
                                part -> reporters.stream()
                                        .mapToInt(one -> one.in(part))
                                        .sum()));
            }
        });
        return figures;
    }

    private Map<Use, Map<Integer, Totals.Total>> totals(String[] codes, Collection<Integer> periods) {
        var totals = new HashMap<Use, Map<Integer, Totals.Total>>();
        jdbc.sql("""
                select i.commune_id, i.code, t.*
                from indicator i
                  join indicator_total t on t.commune_id = i.commune_id and t.indicator_id = i.id
                where i.code = any (:codes) and t.period = any (:periods) and t.breakdown = 0
                  and i.commune_id in (select id from locality where parent_id = (select wall_city()))""")
                .param("codes", codes)
                .param("periods", periods.toArray(Integer[]::new))
                .query((row, number) -> {
                    var total = java.util.Objects.requireNonNull(TOTAL.mapRow(row, number));
                    var use = new Use(row.getObject("commune_id", UUID.class), row.getString("code"));
                    return totals.computeIfAbsent(use, _ -> new HashMap<>()).put(total.period(), total) == null;
                })
                .list();
        return totals;
    }

    private List<Reporting> reporting(String[] codes) {
        return jdbc.sql("""
                select r.commune_id as commune, i.code, r.begins_on, r.ends_on, r.units
                from city_indicator_reporters r
                  join indicator i on i.commune_id = r.commune_id and i.id = r.indicator_id
                where i.code = any (:codes)""").param("codes", codes).query(REPORTING).list();
    }
}
