package vn.thidua.task;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.indicator.Measure;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Sum;

/**
 * IND-M01: of the tasks that were due in the days, those whose last report came by the due day and was not returned. What
 * was declined, cancelled or asked for without an answer does not count.
 */
@Repository
class TasksOnTime implements Measure {

    private final JdbcClient jdbc;

    TasksOnTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many tasks of a unit. */
    private record Counted(UUID unit, BigDecimal done, BigDecimal due) {}

    @Override
    public String code() {
        return "IND-M01";
    }

    @Override
    public Map<UUID, Sum> of(LocalDate from, LocalDate to, Regime regime) {
        return jdbc.sql("""
                select t.unit_id as unit, count(*) as due, count(*) filter (
                  where t.state in ('REPORTED', 'VERIFIED', 'CLOSED') and (
                    select max(s.at at time zone 'Asia/Ho_Chi_Minh')::date from task_step s
                    where s.commune_id = t.commune_id and s.task_id = t.id and s.act = 'REPORTED') <= t.due_on) as done
                from task t
                where t.due_on between ? and ? and t.state not in ('NEW', 'COUNTERED', 'DECLINED', 'CANCELLED')
                  and not (t.requested and t.state = 'ASSIGNED')
                group by t.unit_id""").params(from, to).query(Counted.class).list().stream()
                .collect(Collectors.toMap(Counted::unit, one -> Sum.of(one.done(), one.due())));
    }
}
