package vn.thidua.task;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What was done with tasks; steps are only ever added. */
@Repository
class Steps {

    private static final String STEP = """
            select s.id, s.task_id, s.act, s.state, s.at, s.person_id, s.typist_id, s.note, s.day, s.content, s.percent,
              s.about_id, s.to_id, s.deputy_id, t.requested, p.full_name, y.full_name as typist, o.full_name as addressee
            from task_step s
              join task t on t.commune_id = s.commune_id and t.id = s.task_id
              left join person p on p.commune_id = s.commune_id and p.id = s.person_id
              left join person y on y.commune_id = s.commune_id and y.id = s.typist_id
              left join person o on o.commune_id = s.commune_id and o.id = s.to_id
            """;

    private final JdbcClient jdbc;

    Steps(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A step with names.
     *
     * @param by who did it; null for the program
     * @param typist who typed it for that person; null when nobody had to
     * @param to whom it addresses; null for nobody
     */
    record Named(
            Step step,
            @Nullable String by,
            @Nullable String typist,
            @Nullable String to) {}

    /** @param account that did it; null for the program */
    void add(Step step, @Nullable UUID account) {
        add(List.of(step), account);
    }

    /** Stores the steps by one statement; {@code account} is null for the program. */
    void add(List<Step> taken, @Nullable UUID account) {
        jdbc.sql("""
                insert into task_step (commune_id, id, task_id, act, state, at, account_id, person_id, typist_id, note, day,
                  content, percent, about_id, to_id, deputy_id)
                select wall_commune(), s.id, s.task, s.act, s.state, s.at, :account, s.person, s.typist, s.note, s.day,
                  s.content, s.percent, s.about, s.addressee, s.deputy
                from unnest(:ids::uuid[], :tasks::uuid[], :acts::text[], :states::text[], :ats::timestamptz[],
                  :persons::uuid[], :typists::uuid[], :notes::text[], :days::date[], :contents::text[], :percents::int[],
                  :abouts::uuid[], :tos::uuid[], :deputies::uuid[])
                  as s (id, task, act, state, at, person, typist, note, day, content, percent, about, addressee, deputy)""")
                .param("account", account, Types.OTHER)
                .param("ids", Tasks.column(taken, Step::id))
                .param("tasks", Tasks.column(taken, Step::task))
                .param("acts", Tasks.column(taken, Step::act))
                .param("states", Tasks.column(taken, Step::state))
                .param("ats", Tasks.column(taken, Step::at))
                .param("persons", Tasks.column(taken, Step::person))
                .param("typists", Tasks.column(taken, Step::typist))
                .param("notes", said(taken, Said::note))
                .param("days", said(taken, Said::day))
                .param("contents", said(taken, Said::content))
                .param("percents", said(taken, Said::percent))
                .param("abouts", said(taken, Said::about))
                .param("tos", said(taken, Said::to))
                .param("deputies", said(taken, Said::deputy))
                .update();
    }

    private static @Nullable String[] said(List<Step> taken, Function<Said, @Nullable Object> part) {
        return Tasks.column(taken, step -> part.apply(step.said()));
    }

    /** The steps of a task with names, oldest first. */
    List<Named> of(UUID task) {
        return jdbc.sql(STEP + "where s.task_id = ? order by s.at, s.id")
                .param(task)
                .query(Steps::named)
                .list();
    }

    Past past(UUID task) {
        return new Past(of(task).stream().map(Named::step).toList());
    }

    /** The pasts of many tasks, by one statement; tasks without steps are left out. */
    Map<UUID, Past> pasts(Collection<UUID> tasks) {
        return jdbc
                .sql(STEP + "where s.task_id = any(?::uuid[]) order by s.at, s.id")
                .param(tasks.stream().map(UUID::toString).toArray(String[]::new))
                .query(Steps::named)
                .list()
                .stream()
                .map(Named::step)
                .collect(Collectors.groupingBy(
                        Step::task, Collectors.collectingAndThen(Collectors.toList(), Past::new)));
    }

    private static Named named(ResultSet row, int number) throws SQLException {
        return new Named(step(row), row.getString("full_name"), row.getString("typist"), row.getString("addressee"));
    }

    private static Step step(ResultSet row) throws SQLException {
        var said = new Said(
                row.getString("note"),
                row.getObject("day", java.time.LocalDate.class),
                row.getString("content"),
                row.getObject("percent", Integer.class),
                id(row, "about_id"),
                id(row, "to_id"),
                id(row, "deputy_id"),
                id(row, "typist_id") == null ? null : id(row, "person_id"));
        return new Step(
                row.getObject("id", UUID.class),
                row.getObject("task_id", UUID.class),
                Act.valueOf(row.getString("act")),
                State.valueOf(row.getString("state")),
                row.getTimestamp("at").toInstant(),
                id(row, "person_id"),
                id(row, "typist_id"),
                said,
                row.getBoolean("requested"));
    }

    private static @Nullable UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }
}
