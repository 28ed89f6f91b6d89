package vn.thidua.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Dates;
import vn.thidua.web.DueItem;
import vn.thidua.web.DueItems;
import vn.thidua.web.Standing;

/** The tasks that a member owes, and what waits for the member's decision or answer. */
@Repository
class TaskDues implements DueItems {

    private static final String LINE = """
            select t.id, t.title, t.period, u.name as unit_name, t.due_on as due, t.state,
              case when t.state = 'RETURNED' then (select s.note from task_step s
                where s.commune_id = t.commune_id and s.task_id = t.id and s.act in ('RETURNED', 'REOPENED')
                order by s.at desc, s.id desc limit 1) end as why,
              t.id in (select s.task_id from task_step s
                where s.act = 'OBSTACLE_RAISED' and s.to_id = any(:persons::uuid[])
                  and not exists (select from task_step r where r.commune_id = s.commune_id and r.about_id = s.id))
                as asked
            from task t join unit u on u.commune_id = t.commune_id and u.id = t.unit_id
            """;

    /** Whoever sent or typed the latest report, or answers for the task, does not judge it. */
    private static final String FOREIGN = """
            t.state = 'REPORTED' and t.owner_id <> :person and not exists (
              select from task_step s where s.commune_id = t.commune_id and s.task_id = t.id and s.act = 'REPORTED'
                and (s.person_id = :person or s.typist_id = :person)
                and not exists (select from task_step l where l.commune_id = s.commune_id and l.task_id = s.task_id
                  and l.act = 'REPORTED' and (l.at, l.id) > (s.at, s.id)))
            """;

    /** Units in which somebody of the standing office works: their reports wait for a leader. */
    private static final String OFFICE_UNITS = """
            (select o.unit_id from post o
               join account a on a.person_id = o.person_id and a.commune_id = o.commune_id
               join account_role r on r.account_id = a.id and r.commune_id = o.commune_id
             where r.role = 'STANDING_OFFICER' and :today between o.starts and coalesce(o.ends, 'infinity')
               and :today between r.starts and coalesce(r.ends, 'infinity'))
            """;

    private static final RowMapper<Line> ROW = DataClassRowMapper.newInstance(Line.class);

    private final JdbcClient jdbc;
    private final Clock clock;

    private record Line(
            UUID id,
            String title,
            @Nullable String period,
            String unitName,
            @Nullable LocalDate due,
            State state,
            @Nullable String why,
            boolean asked) {

        String name() {
            return Task.name(title, period);
        }

        /** What the member is to decide. */
        String decision() {
            if (asked) return "Trả lời vướng mắc: ";
            return switch (state) {
                case REPORTED -> "Thẩm định báo cáo: ";
                case COUNTERED -> "Trả lời đề xuất khác: ";
                default -> "Quyết định gia hạn: ";
            };
        }
    }

    TaskDues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DueItem> of(Member member) {
        var today = Dates.today(clock);
        var items = new ArrayList<DueItem>();
        owed(member)
                .forEach(line -> items.add(item(line.name(), line, line.state().standing(line.due(), today))));
        waiting(member).forEach(line -> items.add(item(line.decision() + line.name(), line, Standing.AWAITING)));
        return items;
    }

    private static DueItem item(String title, Line line, Standing standing) {
        return new DueItem(title, "/nhiem-vu/" + line.id(), line.due(), standing, line.unitName(), line.why());
    }

    /** A deputy of another unit is asked when the own people of the unit are late or silent, not before. */
    private List<Line> owed(Member member) {
        return jdbc.sql(LINE + "where t.state in " + State.OWED_SQL + """
                  and not movement_is_cancelled(t.movement_id)
                  and (t.owner_id = any(:persons::uuid[]) or t.unit_id = any(:headed::uuid[])
                    or t.deputy_id = any(:persons::uuid[]) and (t.unit_id = any(:units::uuid[]) or t.due_on < :today
                      or t.heard_at < :now - make_interval(days => (select silence_days('DEPUTY', :today::date)))))
                order by t.due_on nulls last, t.id limit 50""")
                .param("persons", Seen.persons(member))
                .param("units", member.units().stream().map(UUID::toString).toArray(String[]::new))
                .param("today", Dates.today(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("headed", member.headOf().stream().map(UUID::toString).toArray(String[]::new))
                .query(ROW)
                .list();
    }

    /** Reports to judge, proposals and extensions to decide, obstacles to answer. */
    private List<Line> waiting(Member member) {
        return jdbc.sql(LINE + "where (" + FOREIGN + " and (t.second_id = :person"
                        + " or :officer and t.unit_id <> all(:units::uuid[]) and t.deputy_id <> :person"
                        + " or :leader and t.unit_id in " + OFFICE_UNITS + ")) or :officer and (t.state = 'COUNTERED'"
                        + " or t.state in " + State.OWED_SQL + """
                 and exists (select from task_step s where s.commune_id = t.commune_id and s.task_id = t.id
                      and s.act = 'EXTENSION_ASKED' and s.person_id <> :person
                      and not exists (select from task_step l where l.commune_id = s.commune_id and l.task_id = s.task_id
                        and (l.act like 'EXTENSION%' or l.act = 'RESCHEDULED') and (l.at, l.id) > (s.at, s.id))))
                  or t.id in (select s.task_id from task_step s
                    where s.act = 'OBSTACLE_RAISED' and s.to_id = any(:persons::uuid[])
                      and not exists (select from task_step r where r.commune_id = s.commune_id and r.about_id = s.id))
                order by t.due_on nulls last, t.id limit 50""")
                .param("person", member.person())
                .param("persons", Seen.persons(member))
                .param("officer", member.isAny(Role.STANDING_OFFICER))
                .param("leader", member.isAny(Role.LEADER))
                .param("units", member.units().stream().map(UUID::toString).toArray(String[]::new))
                .param("today", Dates.today(clock))
                .query(ROW)
                .list();
    }
}
