package vn.thidua.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.DueItem;
import vn.thidua.web.DueItems;
import vn.thidua.web.Show;

/** The tasks that a member owes, and the reports that wait for the standing officer. */
@Repository
class TaskDues implements DueItems {

    private static final String LINE = """
            select t.id, t.title, u.name as unit_name, '' as owner_name, t.requested, t.due_on as due, t.state
            from task t join unit u on u.commune_id = t.commune_id and u.id = t.unit_id
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    TaskDues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DueItem> of(Member member) {
        var lines = new ArrayList<>(owed(member));
        if (member.isAny(Role.STANDING_OFFICER)) lines.addAll(reported(member));
        var today = LocalDate.ofInstant(clock.instant(), Show.ZONE);
        return lines.stream()
                .map(line -> new DueItem(
                        line.title(), "/nhiem-vu/" + line.id(), line.due(), line.standing(today), line.unitName()))
                .toList();
    }

    private List<TaskList.Line> owed(Member member) {
        return jdbc.sql(LINE + """
                where t.state in ('ASSIGNED', 'ACCEPTED', 'RETURNED')
                  and (t.owner_id = :person or t.deputy_id = :person or t.unit_id = any(:headed::uuid[]))
                order by t.due_on nulls last, t.id limit 50""")
                .param("person", member.person())
                .param("headed", member.headOf().stream().map(UUID::toString).toArray(String[]::new))
                .query(TaskList.LINE)
                .list();
    }

    private List<TaskList.Line> reported(Member member) {
        return jdbc.sql(LINE + """
                where t.state = 'REPORTED' and :person <> (
                  select s.person_id from task_step s
                  where s.commune_id = t.commune_id and s.task_id = t.id and s.kind = 'REPORTED'
                  order by s.at desc, s.id desc limit 1)
                order by t.due_on nulls last, t.id limit 50""")
                .param("person", member.person())
                .query(TaskList.LINE)
                .list();
    }
}
