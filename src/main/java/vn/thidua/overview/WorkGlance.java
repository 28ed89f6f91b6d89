package vn.thidua.overview;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.task.Pressing;
import vn.thidua.web.Dates;
import vn.thidua.web.Glance;

/** Which of all tasks of the commune need a look, for those who see them all. */
@Repository
class WorkGlance implements Glance {

    private static final List<Pressing> COUNTED =
            List.of(Pressing.OVERDUE, Pressing.SILENT, Pressing.OBSTACLE, Pressing.WAITING, Pressing.DUE_SOON);
    private static final String COUNTS = COUNTED.stream()
            .map(one -> "count(*) filter (where " + one.condition() + ") as " + one)
            .collect(Collectors.joining(", "));

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkGlance(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<Count> of(Member member) {
        if (member.city() != null || !member.isAny(Role.STANDING_OFFICER, Role.LEADER, Role.FRONT, Role.AUDITOR)) {
            return List.of();
        }
        return jdbc.sql("select " + COUNTS + " from task t where t.state not in ('NEW', 'VERIFIED', 'CLOSED')")
                .param("today", Dates.today(clock))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query((row, _) -> {
                    var counts = new java.util.ArrayList<Count>();
                    for (var one : COUNTED) {
                        counts.add(new Count(one.label(), row.getInt(one.name()), "/nhiem-vu?can-xem=" + one));
                    }
                    return List.copyOf(counts);
                })
                .single();
    }
}
