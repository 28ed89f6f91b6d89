package vn.thidua.task;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ChangedMeanwhile;

/** Tasks and their steps. */
@Repository
class Tasks {

    private static final String TASK = """
            select id, movement_id as movement, duty_id as duty, unit_id as unit, owner_id as owner,
              deputy_id as deputy, title, requested, due_on as due, state, version
            from task
            """;

    private final JdbcClient jdbc;
    private final Timeline timeline;

    Tasks(JdbcClient jdbc, Timeline timeline) {
        this.jdbc = jdbc;
        this.timeline = timeline;
    }

    void add(Task task, Instant at) {
        jdbc.sql("""
                insert into task (commune_id, id, movement_id, duty_id, unit_id, owner_id, deputy_id, title, requested,
                  due_on, state, created_at)
                values (wall_commune(), :id, :movement, :duty, :unit, :owner, :deputy, :title, :requested, :due, :state,
                  :at)""")
                .param("id", task.id())
                .param("movement", task.movement())
                .param("duty", task.duty())
                .param("unit", task.unit())
                .param("owner", task.owner())
                .param("deputy", task.deputy())
                .param("title", task.title())
                .param("requested", task.requested())
                .param("due", task.due())
                .param("state", task.state().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws NotThere when there is no such task, or the member may not see it */
    Task get(UUID id, Member member) {
        return find(id).filter(task -> task.visibleTo(member)).orElseThrow(NotThere::new);
    }

    Optional<Task> find(UUID id) {
        return jdbc.sql(TASK + "where id = ?").param(id).query(Task.class).optional();
    }

    /** The task to which the step belongs. */
    Optional<Task> ofStep(UUID step) {
        return jdbc.sql(TASK + "where id = (select task_id from task_step where id = ?)")
                .param(step)
                .query(Task.class)
                .optional();
    }

    /** Pairs of duty and unit that are tasks already. */
    Set<String> assigned(UUID movement) {
        return jdbc
                .sql("select duty_id || '/' || unit_id from task where movement_id = ?")
                .param(movement)
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }

    /**
     * Records the step and moves the task on.
     *
     * @throws RuleBroken when somebody else moved the task since it was read
     */
    void add(Step step, Task task, Member by) {
        jdbc.sql("""
                insert into task_step (commune_id, id, task_id, kind, at, account_id, person_id, note)
                values (wall_commune(), :id, :task, :kind, :at, :account, :person, :note)""")
                .param("id", step.id())
                .param("task", step.task())
                .param("kind", step.kind().name())
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("account", by.account())
                .param("person", step.person())
                .param("note", step.note())
                .update();
        var moved = jdbc.sql("update task set state = ?, version = version + 1 where id = ? and version = ?")
                .params(step.kind().name(), task.id(), task.version())
                .update();
        if (moved == 0) throw ChangedMeanwhile.told(timeline, task.subject());
    }

    /** A step with the name of who took it. */
    record TakenStep(Step step, String personName) {}

    /** What was done with the task, oldest first. */
    List<TakenStep> steps(UUID task) {
        return jdbc.sql("""
                select s.id, s.task_id, s.kind, s.at, s.person_id, s.note, t.requested, p.full_name
                from task_step s
                  join task t on t.commune_id = s.commune_id and t.id = s.task_id
                  join person p on p.commune_id = s.commune_id and p.id = s.person_id
                where s.task_id = ? order by s.at, s.id""")
                .param(task)
                .query((row, _) -> new TakenStep(
                        new Step(
                                row.getObject("id", UUID.class),
                                row.getObject("task_id", UUID.class),
                                State.valueOf(row.getString("kind")),
                                row.getTimestamp("at").toInstant(),
                                row.getObject("person_id", UUID.class),
                                row.getString("note"),
                                row.getBoolean("requested")),
                        row.getString("full_name")))
                .list();
    }

    /** Who sent the latest report; empty before the first. */
    Optional<UUID> reporter(UUID task) {
        return jdbc.sql("""
                select person_id from task_step
                where task_id = ? and kind = 'REPORTED' order by at desc, id desc limit 1""").param(task).query(UUID.class).optional();
    }
}
