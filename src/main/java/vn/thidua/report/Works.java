package vn.thidua.report;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.task.Pressing;
import vn.thidua.task.State;
import vn.thidua.task.Task;
import vn.thidua.web.Dates;

/** Counts and lists tasks for the report, by the same conditions as the lists of tasks. */
@Repository
class Works {

    private static final int MOST = 200;
    private static final String WITHIN = " where t.due_on between :from and :to and " + Pressing.GIVEN.condition();

    private final JdbcClient jdbc;
    private final Clock clock;

    Works(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The tasks with their last day between both days. */
    Work between(LocalDate from, LocalDate to) {
        return asked(
                        "select count(*) as given, " + count(Pressing.DONE) + ", " + count(Pressing.WAITING) + ", "
                                + count(Pressing.OVERDUE) + " from task t" + WITHIN,
                        from,
                        to)
                .query((row, _) -> new Work(
                        from,
                        to,
                        row.getInt("given"),
                        row.getInt("DONE"),
                        row.getInt("WAITING"),
                        row.getInt("OVERDUE"),
                        List.of()))
                .single()
                .with(lines(from, to));
    }

    private static String count(Pressing one) {
        return "count(*) filter (where " + one.condition() + ") as " + one;
    }

    private List<Work.Line> lines(LocalDate from, LocalDate to) {
        var today = Dates.today(clock);
        return asked("""
                select t.title, t.period, u.name, t.due_on, t.percent, t.state, t.requested
                from task t join unit u on u.commune_id = t.commune_id and u.id = t.unit_id
                """ + WITHIN + " order by t.due_on, u.name collate vi, t.id limit " + MOST, from, to)
                .query((row, _) -> {
                    var state = State.valueOf(row.getString("state"));
                    var due = row.getObject("due_on", LocalDate.class);
                    var standing = state.standing(due, today);
                    return new Work.Line(
                            Task.name(row.getString("title"), row.getString("period")),
                            row.getString("name"),
                            due,
                            row.getInt("percent"),
                            standing == state.standing() ? state.label(row.getBoolean("requested")) : standing.label());
                })
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql, LocalDate from, LocalDate to) {
        return jdbc.sql(sql)
                .param("from", from)
                .param("to", to)
                .param("today", Dates.today(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
