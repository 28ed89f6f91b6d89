package vn.thidua.messenger;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.task.Pressing;
import vn.thidua.web.Dates;

/** Reads tasks for messages. */
@Repository
class Items {

    private static final int MOST = 300;

    private static final RowMapper<Item> ITEM = DataClassRowMapper.newInstance(Item.class);
    private static final String SELECT = """
            select t.id, t.title, t.period, t.state, t.requested, t.due_on as due, u.name as unit_name, p.id as owner,
              p.full_name as owner_name, (select s.note from task_step s
                where s.commune_id = t.commune_id and s.task_id = t.id and s.act = 'RETURNED'
                order by s.at desc, s.id desc limit 1) as reason, (\
            """ + Pressing.SILENT.condition() + """
            ) as silent
            from task t join unit u on u.commune_id = t.commune_id and u.id = t.unit_id
              join person p on p.commune_id = t.commune_id and p.id = t.owner_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Items(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    Optional<Item> find(UUID task) {
        return asked(SELECT + "where t.id = :id").param("id", task).query(ITEM).optional();
    }

    /** What is late or silent and that the member urges, by owner; of a head those of the own units. */
    List<Item> pressing(Member member) {
        return asked(SELECT + "where ((" + Pressing.OVERDUE.condition() + ") or (" + Pressing.SILENT.condition() + """
                )) and (:all or t.unit_id = any(:headed::uuid[])) and t.owner_id <> :person
                order by u.name collate vi, p.full_name, p.id, t.due_on nulls last, t.id limit\s"""
                        + MOST)
                .param("all", member.isAny(Role.STANDING_OFFICER, Role.LEADER))
                .param("headed", member.headOf().stream().map(UUID::toString).toArray(String[]::new))
                .param("person", member.person())
                .query(ITEM)
                .list();
    }

    private JdbcClient.StatementSpec asked(String sql) {
        return jdbc.sql(sql)
                .param("today", Dates.today(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC));
    }
}
