package vn.thidua.task;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Work that comes back, with its latest turn. */
@Repository
class Series {

    /**
     * A series.
     *
     * @param recurrence never {@link Recurrence#ONCE}
     * @param daysBeforeEnd how many days before the end of a cycle its task is due, 0 or more
     * @param endsOn no cycle begins after this day
     */
    record Row(UUID id, Recurrence recurrence, int daysBeforeEnd, LocalDate endsOn) {}

    /** A series and its latest task. */
    record Latest(UUID id, Recurrence recurrence, int daysBeforeEnd, LocalDate endsOn, UUID task, String period) {

        /** The last cycle that was opened. */
        Cycle cycle() {
            return Cycle.of(recurrence, period);
        }
    }

    private static final RowMapper<Latest> LATEST = DataClassRowMapper.newInstance(Latest.class);

    private final JdbcClient jdbc;

    Series(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<Row> rows) {
        jdbc.sql("""
                insert into task_series (commune_id, id, recurrence, days_before_end, ends_on)
                select wall_commune(), s.* from unnest(:ids::uuid[], :recurrences::text[], :days::int[], :ends::date[])
                  as s (id, recurrence, days, ends)""")
                .param("ids", Tasks.column(rows, Row::id))
                .param("recurrences", Tasks.column(rows, Row::recurrence))
                .param("days", Tasks.column(rows, Row::daysBeforeEnd))
                .param("ends", Tasks.column(rows, Row::endsOn))
                .update();
    }

    /** The series that go on after the day and were neither declined nor cancelled, each with its latest task. */
    List<Latest> goingOn(LocalDate day) {
        return jdbc.sql("""
                select id, recurrence, days_before_end, ends_on, task, period from (
                  select distinct on (s.id) s.id, s.recurrence, s.days_before_end, s.ends_on, t.id as task, t.period, t.state
                  from task_series s join task t on t.commune_id = s.commune_id and t.series_id = s.id
                  where s.ends_on >= ? order by s.id, t.period desc) latest
                where state not in ('NEW', 'DECLINED', 'CANCELLED') order by id""").param(day).query(LATEST).list();
    }
}
