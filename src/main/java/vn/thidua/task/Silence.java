package vn.thidua.task;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.ladder.Level;
import vn.thidua.organization.Post;
import vn.thidua.organization.Posts;

/** What the watch reads and writes: owed tasks, who is there, and who was called before. */
@Repository
class Silence {

    /** An owed task and the day of the latest word from its unit. */
    record Owed(UUID id, LocalDate heard) {}

    /**
     * Somebody called about a task.
     *
     * @param since the day from which it is counted: the due day, or that of the latest word
     */
    record Call(UUID task, String reason, Level level, LocalDate since, UUID person) {

        String key() {
            return task + reason + level + since;
        }
    }

    private static final RowMapper<Owed> OWED = DataClassRowMapper.newInstance(Owed.class);

    private final JdbcClient jdbc;
    private final Posts posts;

    Silence(JdbcClient jdbc, Posts posts) {
        this.jdbc = jdbc;
        this.posts = posts;
    }

    /** All owed tasks of the commune with the day, by the users' clocks, of the latest word. */
    List<Owed> owed() {
        return jdbc.sql("select id, (heard_at at time zone 'Asia/Ho_Chi_Minh')::date as heard from task where state in "
                        + State.OWED_SQL + " order by id")
                .query(OWED)
                .list();
    }

    Presence presence(LocalDate day) {
        return new Presence(acting(day), departed(day), heads(day), officers(day));
    }

    private Map<UUID, UUID> acting(LocalDate day) {
        var acting = new HashMap<UUID, UUID>();
        jdbc.sql(
                        "select absent_person_id, acting_person_id from delegation where ? between starts and ends order by id")
                .param(day)
                .query(row -> {
                    acting.put(
                            row.getObject("absent_person_id", UUID.class),
                            row.getObject("acting_person_id", UUID.class));
                });
        return acting;
    }

    private Set<UUID> departed(LocalDate day) {
        return Set.copyOf(jdbc.sql("""
                select person_id from post group by person_id having max(coalesce(ends, 'infinity')) < ?""")
                .param(day)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list());
    }

    private Map<UUID, UUID> heads(LocalDate day) {
        var roster = posts.on(day);
        return roster.units().stream()
                .flatMap(unit -> roster.headOf(unit).stream())
                .collect(Collectors.toMap(Post::unitId, Post::personId));
    }

    private List<UUID> officers(LocalDate day) {
        return jdbc.sql("""
                select a.person_id from account a join account_role r on r.commune_id = a.commune_id and r.account_id = a.id
                where a.commune_id = wall_commune() and a.disabled_at is null and r.role = 'STANDING_OFFICER'
                  and ? between r.starts and coalesce(r.ends, 'infinity')
                order by r.starts, a.person_id""")
                .param(day)
                .query((row, _) -> row.getObject("person_id", UUID.class))
                .list();
    }

    /** Keeps the calls; gives the keys of those that were not made before. */
    Set<String> called(List<Call> calls, Instant at) {
        return jdbc
                .sql("""
                insert into task_call (commune_id, task_id, reason, level, since, person_id, at)
                select wall_commune(), c.task, c.reason, c.level, c.since, c.person, :at
                from unnest(:tasks::uuid[], :reasons::text[], :levels::text[], :since::date[], :persons::uuid[])
                  as c (task, reason, level, since, person)
                on conflict do nothing
                returning task_id || reason || level || since""")
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("tasks", Tasks.column(calls, Call::task))
                .param("reasons", Tasks.column(calls, Call::reason))
                .param("levels", Tasks.column(calls, Call::level))
                .param("since", Tasks.column(calls, Call::since))
                .param("persons", Tasks.column(calls, Call::person))
                .query((row, _) -> row.getString(1))
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
