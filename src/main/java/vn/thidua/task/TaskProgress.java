package vn.thidua.task;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Progress;
import vn.thidua.web.Dates;
import vn.thidua.web.Link;

/** Counts the tasks of movements and of their clauses, set-wise. */
@Repository
class TaskProgress implements Progress {

    private static final String COUNTED = """
            count(distinct t.id) as tasks, count(distinct t.id) filter (where t.state in ('VERIFIED', 'CLOSED')) as done,
              count(distinct t.id) filter (where t.due_on < :today and t.state in %s) as overdue,
              bool_and(:all or t.unit_id = any(:units::uuid[]) or t.owner_id = :person or t.deputy_id = :person) as seen
            """.formatted(State.OWED_SQL);

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskProgress(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Counted(UUID of, int tasks, int done, int overdue, boolean seen) {

        Count count(String href) {
            return new Count(tasks, done, overdue, seen ? href : null);
        }
    }

    @Override
    public Map<UUID, Count> byClause(UUID movement, Member member) {
        return counted("select c.id as of, " + COUNTED + """
                from task t
                  join task_clause tc on tc.commune_id = t.commune_id and tc.task_id = t.id
                  join clause d on d.commune_id = tc.commune_id and d.id = tc.clause_id
                  join clause c on c.commune_id = d.commune_id and c.id in (d.id, d.parent_id)
                where t.movement_id = :movement and t.state not in ('NEW', 'DECLINED', 'CANCELLED')
                group by c.id""", member)
                .param("movement", movement)
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Counted::of,
                        counted -> counted.count("/nhiem-vu?phong-trao=" + movement + "&dieu=" + counted.of())));
    }

    @Override
    public Map<UUID, Count> byMovement(Collection<UUID> movements, Member member) {
        return counted("select t.movement_id as of, " + COUNTED + """
                from task t where t.movement_id = any(:movements::uuid[]) and t.state not in ('NEW', 'DECLINED', 'CANCELLED')
                group by t.movement_id""", member)
                .param("movements", texts(movements))
                .query(Counted.class)
                .list()
                .stream()
                .collect(Collectors.toMap(
                        Counted::of, counted -> counted.count("/nhiem-vu?phong-trao=" + counted.of())));
    }

    private JdbcClient.StatementSpec counted(String sql, Member member) {
        return jdbc.sql(sql)
                .param("today", Dates.today(clock))
                .param("all", Seen.isWhole(member))
                .param("units", texts(member.units()))
                .param("person", member.person());
    }

    @Override
    public List<Link> tasks(Collection<UUID> clauses) {
        return jdbc.sql("""
                select t.id, t.title, u.name
                from task t join unit u on u.commune_id = t.commune_id and u.id = t.unit_id
                where t.state <> 'NEW' and exists (select from task_clause tc
                  where tc.commune_id = t.commune_id and tc.task_id = t.id and tc.clause_id = any(?::uuid[]))
                order by u.name collate vi, t.title""")
                .param(texts(clauses))
                .query((row, _) -> Link.to(
                        row.getString("name") + ": " + row.getString("title"), "/nhiem-vu/" + row.getString("id")))
                .list();
    }

    private static String[] texts(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).toArray(String[]::new);
    }
}
