package vn.thidua.exchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;

/** How complete the communes' figures are: what was sent beside what their units have to report. */
@Repository
class CityReporting {

    private static final RowMapper<Line> LINE = DataClassRowMapper.newInstance(Line.class);

    private final JdbcClient jdbc;

    CityReporting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A commune. */
    record Line(UUID commune, int expected, int sent, int late, int verified) {}

    /** By commune; those that measure nothing are left out. */
    Map<UUID, Line> in(Period period) {
        var frequencies = new ArrayList<String>();
        var firsts = new ArrayList<LocalDate>();
        var bases = new ArrayList<Integer>();
        for (var base : Frequency.values()) {
            if (!base.divides(period.frequency())) continue;
            for (var part : period.parts(base)) {
                frequencies.add(base.name());
                firsts.add(part.first());
                bases.add(part.key());
            }
        }
        return read(frequencies, firsts, bases);
    }

    private Map<UUID, Line> read(List<String> frequencies, List<LocalDate> firsts, List<Integer> bases) {
        var lines = new HashMap<UUID, Line>();
        jdbc.sql("""
                with due as (
                    select r.commune_id, sum(r.units) as expected
                    from city_indicator_reporters r
                      join indicator i on i.commune_id = r.commune_id and i.id = r.indicator_id
                      join unnest(:frequencies::text[], :firsts::date[]) p (frequency, first) on p.frequency = i.frequency
                        and r.begins_on <= p.first and (r.ends_on is null or r.ends_on >= p.first)
                    group by r.commune_id),
                  sent as (
                    select t.commune_id, sum(t.cells) as sent, sum(t.late) as late, sum(t.verified_cells) as verified
                    from indicator_total t
                    where t.breakdown = 0 and t.period = any (:bases)
                      and t.commune_id in (select id from locality where parent_id = (select wall_city()))
                    group by t.commune_id)
                select d.commune_id as commune, d.expected, coalesce(s.sent, 0) as sent, coalesce(s.late, 0) as late,
                  coalesce(s.verified, 0) as verified
                from due d left join sent s on s.commune_id = d.commune_id""")
                .param("frequencies", frequencies.toArray(String[]::new))
                .param("firsts", firsts.stream().map(LocalDate::toString).toArray(String[]::new))
                .param("bases", bases.toArray(Integer[]::new))
                .query(LINE)
                .list()
                .forEach(line -> lines.put(line.commune(), line));
        return lines;
    }
}
