package vn.thidua.task;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;

/** Tasks as they stand now. */
@Repository
class Tasks {

    private static final String TASK = """
            select id, movement_id as movement, duty_id as duty, series_id as series, period, unit_id as unit,
              owner_id as owner, deputy_id as deputy, second_id as second, title, requested, due_on as due, percent, state, version
            from task
            """;
    private static final String OPEN = """
            state not in ('DECLINED', 'VERIFIED', 'CLOSED', 'CANCELLED') order by due_on nulls last, id""";
    private static final RowMapper<Task> ROW = DataClassRowMapper.newInstance(Task.class);

    private final JdbcClient jdbc;
    private final Timeline timeline;
    private final Contributions contributions;

    Tasks(JdbcClient jdbc, Timeline timeline, Contributions contributions) {
        this.jdbc = jdbc;
        this.timeline = timeline;
        this.contributions = contributions;
    }

    /** Stores new tasks, and the duties that they serve, by two statements. */
    void add(List<Task> added, Instant at) {
        jdbc.sql("""
                insert into task (commune_id, id, movement_id, duty_id, series_id, period, unit_id, owner_id, deputy_id,
                  second_id, title, requested, due_on, state, created_at, heard_at)
                select wall_commune(), t.id, t.movement, t.duty, t.series, t.period, t.unit, t.owner, t.deputy, t.second,
                  t.title, t.requested, t.due, t.state, :at, :at
                from unnest(:ids::uuid[], :movements::uuid[], :duties::uuid[], :series::uuid[], :periods::text[],
                  :units::uuid[], :owners::uuid[], :deputies::uuid[], :seconds::uuid[], :titles::text[],
                  :requested::boolean[], :dues::date[], :states::text[])
                  as t (id, movement, duty, series, period, unit, owner, deputy, second, title, requested, due, state)""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("ids", column(added, Task::id))
                .param("movements", column(added, Task::movement))
                .param("duties", column(added, Task::duty))
                .param("series", column(added, Task::series))
                .param("periods", column(added, Task::period))
                .param("units", column(added, Task::unit))
                .param("owners", column(added, Task::owner))
                .param("deputies", column(added, Task::deputy))
                .param("seconds", column(added, Task::second))
                .param("titles", column(added, Task::title))
                .param("requested", column(added, Task::requested))
                .param("dues", column(added, Task::due))
                .param("states", column(added, Task::state))
                .update();
        jdbc.sql("""
                insert into task_clause (commune_id, task_id, clause_id)
                select commune_id, id, duty_id from task where id = any(?::uuid[]) and duty_id is not null""").param(column(added, Task::id)).update();
    }

    /** Rows as a column of texts, for {@code unnest}. */
    static <T> @Nullable String[] column(List<T> rows, Function<T, @Nullable Object> value) {
        return rows.stream()
                .map(value)
                .map(one -> one == null ? null : one.toString())
                .toArray(String[]::new);
    }

    /** The task serves these clauses of the plan too. */
    void serve(UUID task, Collection<UUID> clauses) {
        jdbc.sql("""
                insert into task_clause (commune_id, task_id, clause_id)
                select commune_id, ?, id from clause where id = any(?::uuid[]) on conflict do nothing""")
                .params(task, clauses.stream().map(UUID::toString).toArray(String[]::new))
                .update();
    }

    /** @throws NotThere when there is no such task, or the member may not see it */
    Task get(UUID id, Member member) {
        return find(id).filter(task -> isSeenBy(member, task)).orElseThrow(NotThere::new);
    }

    Optional<Task> find(UUID id) {
        return jdbc.sql(TASK + "where id = ?").param(id).query(ROW).optional();
    }

    /** Those of the tasks that there are, in the order of their identifiers. */
    List<Task> all(Collection<UUID> ids) {
        return jdbc.sql(TASK + "where id = any(?::uuid[]) order by id")
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(ROW)
                .list();
    }

    /** The open tasks that the person answers for, as owner or deputy, nearest date first. */
    List<Task> openOf(UUID person) {
        return jdbc.sql(TASK + "where ? in (owner_id, deputy_id) and " + OPEN)
                .param(person)
                .query(ROW)
                .list();
    }

    /** The open tasks that the person was named to verify. */
    List<Task> openToVerify(UUID person) {
        return jdbc.sql(TASK + "where second_id = ? and " + OPEN)
                .param(person)
                .query(ROW)
                .list();
    }

    /** Another person is named to verify the task. */
    void verifyBy(Task task, UUID second) {
        jdbc.sql("update task set second_id = ? where id = ?")
                .params(second, task.id())
                .update();
    }

    /** The live tasks with an obstacle that waits for the person's answer. */
    List<Task> asking(UUID person) {
        return jdbc.sql(TASK + "where state in " + State.LIVE_SQL + """
                  and id in (select s.task_id from task_step s
                    where s.act = 'OBSTACLE_RAISED' and s.to_id = ?
                      and not exists (select from task_step r where r.commune_id = s.commune_id and r.about_id = s.id))
                order by due_on nulls last, id""")
                .param(person)
                .query(ROW)
                .list();
    }

    /** What the member may report now, as owner, deputy or head of its unit, nearest date first; at most 50. */
    List<Task> reportable(Member member) {
        return jdbc.sql(TASK + """
                where state in ('ACCEPTED', 'AGREED', 'IN_PROGRESS', 'RETURNED') and not movement_is_cancelled(movement_id)
                  and (owner_id = any(:persons::uuid[]) or deputy_id = any(:persons::uuid[])
                    or unit_id = any(:headed::uuid[]))
                order by due_on nulls last, id limit 50""")
                .param("persons", Seen.persons(member))
                .param("headed", member.headOf().stream().map(UUID::toString).toArray(String[]::new))
                .query(ROW)
                .list();
    }

    /** The open tasks of the unit, nearest date first. */
    List<Task> openIn(UUID unit) {
        return jdbc.sql(TASK + "where unit_id = ? and " + OPEN)
                .param(unit)
                .query(ROW)
                .list();
    }

    /** Puts the tasks into another unit, which remembers whose they were. */
    void move(Collection<Task> tasks, UUID unit) {
        jdbc.sql("""
                update task set origin_unit_id = coalesce(origin_unit_id, unit_id), unit_id = ?
                where id = any(?::uuid[])""")
                .params(unit, tasks.stream().map(Task::id).toArray(UUID[]::new))
                .update();
    }

    /** The task to which the step belongs. */
    Optional<Task> ofStep(UUID step) {
        return jdbc.sql(TASK + "where id = (select task_id from task_step where id = ?)")
                .param(step)
                .query(ROW)
                .optional();
    }

    /** Whether the member may see the task: by what one is, because one was asked about an obstacle, or contributes. */
    boolean isSeenBy(Member member, Task task) {
        return task.visibleTo(member)
                || task.state() != State.NEW && (wasAsked(member, task) || contributions.isPartOf(member, task.id()));
    }

    private boolean wasAsked(Member member, Task task) {
        return jdbc.sql("""
                select exists (select from task_step where task_id = ? and act = 'OBSTACLE_RAISED' and to_id = ?)""")
                .params(task.id(), member.person())
                .query(Boolean.class)
                .single();
    }

    /** Pairs of duty and unit that are tasks already. */
    Set<String> assigned(UUID movement) {
        return jdbc
                .sql(
                        "select duty_id || '/' || unit_id from task where movement_id = ? and duty_id is not null and state <> 'CANCELLED'")
                .param(movement)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * Moves the task on to where the step led it.
     *
     * @throws RuleBroken when somebody else moved the task since it was read
     */
    void change(Task after, Step step) {
        var moved = jdbc.sql("""
                update task set state = :state, due_on = :due, title = :title, percent = :percent, owner_id = :owner,
                  deputy_id = :deputy, version = :version, heard_at = case when :heard then :at else heard_at end
                where id = :id and version = :version - 1""")
                .param("id", after.id())
                .param("state", after.state().name())
                .param("due", after.due(), Types.DATE)
                .param("title", after.title())
                .param("percent", after.percent())
                .param("owner", after.owner())
                .param("deputy", after.deputy())
                .param("version", after.version())
                .param("heard", step.isWord())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .update();
        if (moved == 0) throw ChangedMeanwhile.told(timeline, after.subject());
    }
}
