package vn.thidua.task;

import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Tasks that move on together, by the same number of statements however many they are. */
@Repository
class Moves {

    /** A step, the task after it, and what was done before it. */
    record Move(Task after, Step step, Past past) {}

    private final JdbcClient jdbc;
    private final Tasks tasks;
    private final Steps steps;

    Moves(JdbcClient jdbc, Tasks tasks, Steps steps) {
        this.jdbc = jdbc;
        this.tasks = tasks;
        this.steps = steps;
    }

    /** The tasks as they are, and stay until the end of the transaction; in the order of their identifiers. */
    List<Task> locked(Collection<UUID> ids) {
        jdbc.sql("select id from task where id = any(?::uuid[]) order by id for update")
                .param(ids.stream().map(UUID::toString).toArray(String[]::new))
                .query(UUID.class)
                .list();
        return tasks.all(ids);
    }

    /** Stores the moves of locked tasks; of a task that made several, the last one counts. */
    void store(List<Move> moves, UUID account) {
        if (moves.isEmpty()) return;
        steps.add(moves.stream().map(Move::step).toList(), account);
        var last = new LinkedHashMap<UUID, Task>();
        moves.forEach(move -> last.put(move.after().id(), move.after()));
        var heard = moves.stream()
                .filter(move -> move.step().isWord())
                .map(move -> move.after().id().toString())
                .toArray(String[]::new);
        write(List.copyOf(last.values()), heard, moves.getFirst().step());
    }

    private void write(List<Task> after, String[] heard, Step step) {
        jdbc.sql("""
                update task t set state = n.state, due_on = n.due, percent = n.percent, owner_id = n.owner,
                  deputy_id = n.deputy, version = n.version,
                  heard_at = case when t.id = any(:heard::uuid[]) then :at else t.heard_at end
                from unnest(:ids::uuid[], :states::text[], :dues::date[], :percents::int[], :owners::uuid[],
                  :deputies::uuid[], :versions::int[]) as n (id, state, due, percent, owner, deputy, version)
                where t.id = n.id""")
                .param("heard", heard)
                .param("at", step.at().atOffset(ZoneOffset.UTC))
                .param("ids", Tasks.column(after, Task::id))
                .param("states", Tasks.column(after, Task::state))
                .param("dues", Tasks.column(after, Task::due))
                .param("percents", Tasks.column(after, Task::percent))
                .param("owners", Tasks.column(after, Task::owner))
                .param("deputies", Tasks.column(after, Task::deputy))
                .param("versions", Tasks.column(after, Task::version))
                .update();
    }
}
