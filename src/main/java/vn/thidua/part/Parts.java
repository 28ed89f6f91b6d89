package vn.thidua.part;

import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;

/** The parts of the commune's tasks. */
@Repository
class Parts {

    private static final RowMapper<Part> ROW = DataClassRowMapper.newInstance(Part.class);
    private static final RowMapper<Named> NAMED = (row, number) -> new Named(
            ROW.mapRow(row, number), row.getString("unit_name"), row.getString("full_name"), row.getString("title"));
    private static final String PART = """
            select p.id, p.task_id as task, p.unit_id as unit, p.person_id as person, p.text, p.due_on as due, p.state,
              p.note, p.called, p.version, u.name as unit_name, n.full_name, t.title
            from task_part p
              join task t on t.commune_id = p.commune_id and t.id = p.task_id
              join unit u on u.commune_id = p.commune_id and u.id = p.unit_id
              join person n on n.commune_id = p.commune_id and n.id = p.person_id
            """;

    /** Work on it is owed: the task is not over, nor its movement. */
    private static final String OWED = """
            p.state = 'OPEN' and t.state in ('ASSIGNED', 'COUNTERED', 'ACCEPTED', 'AGREED', 'IN_PROGRESS', 'REPORTED',
              'RETURNED') and not movement_is_cancelled(t.movement_id)
            """;

    private final JdbcClient jdbc;

    Parts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A part with names. */
    record Named(Part part, String unitName, String personName, String taskTitle) {}

    Optional<Part> find(UUID id) {
        return jdbc.sql(PART + "where p.id = ?").param(id).query(ROW).optional();
    }

    /** The parts of a task, oldest first. */
    List<Named> of(UUID task) {
        return jdbc.sql(PART + "where p.task_id = ? order by p.at, u.name, p.id")
                .param(task)
                .query(NAMED)
                .list();
    }

    /** The parts that go on in the next turns of the tasks. */
    List<Part> open(Collection<UUID> tasks) {
        return jdbc.sql(PART + "where p.task_id = any(?::uuid[]) and p.state <> 'DROPPED' order by p.at, p.id")
                .param(column(tasks))
                .query(ROW)
                .list();
    }

    boolean isPartOf(Member member, UUID task) {
        return jdbc.sql("""
                select exists (select from task_part where task_id = ? and state <> 'DROPPED'
                  and (person_id = any(?::uuid[]) or unit_id = any(?::uuid[])))""")
                .params(task, persons(member), column(member.units()))
                .query(Boolean.class)
                .single();
    }

    /** What the member owes, as the person in charge or as head of the unit; at most 50. */
    List<Named> owedBy(Member member) {
        return jdbc.sql(PART + "where " + OWED + """
                  and (p.person_id = any(?::uuid[]) or p.unit_id = any(?::uuid[]))
                order by p.due_on nulls last, p.id limit 50""")
                .params(persons(member), column(member.headOf()))
                .query(NAMED)
                .list();
    }

    /** All that is owed and has a last day. */
    List<Named> owed() {
        return jdbc.sql(PART + "where " + OWED + " and p.due_on is not null order by p.id")
                .query(NAMED)
                .list();
    }

    List<Named> owedByPerson(UUID person) {
        return jdbc.sql(PART + "where " + OWED + " and p.person_id = ? order by p.due_on nulls last, p.id")
                .param(person)
                .query(NAMED)
                .list();
    }

    List<Named> owedByUnit(UUID unit) {
        return jdbc.sql(PART + "where " + OWED + " and p.unit_id = ? order by p.due_on nulls last, p.id")
                .param(unit)
                .query(NAMED)
                .list();
    }

    void add(Part part, Instant at) {
        jdbc.sql("""
                insert into task_part (commune_id, id, task_id, unit_id, person_id, text, due_on, state, at)
                values (wall_commune(), :id, :task, :unit, :person, :text, :due, :state, :at)""")
                .param("id", part.id())
                .param("task", part.task())
                .param("unit", part.unit())
                .param("person", part.person())
                .param("text", part.text())
                .param("due", part.due(), Types.DATE)
                .param("state", part.state().name())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @throws RuleBroken when somebody changed it since it was read */
    void change(Part after) {
        var changed = jdbc.sql("""
                update task_part set unit_id = :unit, person_id = :person, text = :text, due_on = :due, state = :state,
                  note = :note, called = case when due_on is distinct from :due::date then null else called end,
                  version = :version
                where id = :id and version = :version - 1""")
                .param("id", after.id())
                .param("unit", after.unit())
                .param("person", after.person())
                .param("text", after.text())
                .param("due", after.due(), Types.DATE)
                .param("state", after.state().name())
                .param("note", after.note(), Types.VARCHAR)
                .param("version", after.version())
                .update();
        if (changed == 0) {
            throw new RuleBroken("Phần việc này vừa được người khác cập nhật. Hãy mở lại trang để xem rồi làm tiếp.");
        }
    }

    /** Keeps who was called last, so that nobody is called twice for the same step. */
    void call(UUID id, String level) {
        jdbc.sql("update task_part set called = ? where id = ?")
                .params(level, id)
                .update();
    }

    private static String[] persons(Member member) {
        return Stream.concat(Stream.of(member.person()), member.standsFor().stream())
                .map(UUID::toString)
                .toArray(String[]::new);
    }

    private static String[] column(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
