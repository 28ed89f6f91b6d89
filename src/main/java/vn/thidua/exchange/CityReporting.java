package vn.thidua.exchange;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;

/** How complete the communes' figures are: what was sent beside what their units have to report. */
@Repository
class CityReporting {

    private static final RowMapper<Sent> SENT = DataClassRowMapper.newInstance(Sent.class);
    private static final RowMapper<Due> DUE = DataClassRowMapper.newInstance(Due.class);

    private final JdbcClient jdbc;

    CityReporting(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Figures of a commune. */
    record Line(int expected, int sent, int late, int verified) {}

    private record Sent(UUID commune, int sent, int late, int verified) {}

    private record Due(
            UUID commune,
            Frequency frequency,
            LocalDate beginsOn,
            @Nullable LocalDate endsOn,
            int units) {

        int in(Period period) {
            if (!frequency.divides(period.frequency())) return 0;
            var parts = period.parts(frequency).stream()
                    .map(Period::first)
                    .filter(first -> !beginsOn.isAfter(first) && (endsOn == null || !endsOn.isBefore(first)));
            return units * (int) parts.count();
        }
    }

    /** By commune; those that measure nothing are left out. */
    Map<UUID, Line> in(Period period) {
        var expected = expected(period);
        var lines = new HashMap<UUID, Line>();
        jdbc.sql("""
                select commune_id as commune, sum(cells) as sent, sum(late) as late, sum(verified_cells) as verified
                from indicator_total
                where breakdown = 0 and period = any (?)
                  and commune_id in (select id from locality where parent_id = (select wall_city()))
                group by commune_id""").param(keys(period)).query(SENT).list().forEach(sent -> {
            var due = expected.getOrDefault(sent.commune, 0);
            lines.put(sent.commune, new Line(due, sent.sent, sent.late, sent.verified));
        });
        expected.forEach((commune, due) -> lines.putIfAbsent(commune, new Line(due, 0, 0, 0)));
        return lines;
    }

    private static Integer[] keys(Period period) {
        return Arrays.stream(Frequency.values())
                .filter(base -> base.divides(period.frequency()))
                .flatMap(base -> period.parts(base).stream())
                .map(Period::key)
                .toArray(Integer[]::new);
    }

    private Map<UUID, Integer> expected(Period period) {
        var expected = new HashMap<UUID, Integer>();
        jdbc.sql("""
                select r.commune_id as commune, i.frequency, r.begins_on, r.ends_on, sum(r.units) as units
                from city_indicator_reporters r
                  join indicator i on i.commune_id = r.commune_id and i.id = r.indicator_id
                group by r.commune_id, i.frequency, r.begins_on, r.ends_on""").query(DUE).list().forEach(due -> expected.merge(due.commune, due.in(period), Integer::sum));
        return expected;
    }
}
