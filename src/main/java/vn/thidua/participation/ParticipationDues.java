package vn.thidua.participation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.web.DueItem;
import vn.thidua.web.DueItems;
import vn.thidua.web.Show;
import vn.thidua.web.Standing;

/** What heads owe a running movement: to say that they have the plan, and to register their unit. */
@Repository
class ParticipationDues implements DueItems {

    private final JdbcClient jdbc;
    private final Clock clock;

    ParticipationDues(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<DueItem> of(Member member) {
        if (member.headOf().isEmpty()) return List.of();
        return jdbc.sql("""
                select m.id as movement, m.name, u.id as unit, u.name as unit_name, act.kind
                from movement m
                  cross join unit u
                  cross join (values ('acknowledge'), ('register')) as act (kind)
                where m.commune_id = wall_commune() and u.id = any(:headed::uuid[]) and u.closed_at is null
                  and (m.ends is null or left(m.ends, 4) >= :year)
                  and case act.kind when 'register' then u.kind <> 'LEADERSHIP' and not exists (
                      select from registration r where r.commune_id = m.commune_id and r.movement_id = m.id
                        and r.unit_id = u.id and r.withdrawn_at is null)
                    else exists (
                      select from clause c join clause_unit cu on cu.commune_id = c.commune_id and cu.clause_id = c.id
                      where c.commune_id = m.commune_id and c.movement_id = m.id and cu.unit_id = u.id
                        and c.retired_at is null)
                    and not exists (
                      select from acknowledgement a
                      where a.commune_id = m.commune_id and a.movement_id = m.id and a.unit_id = u.id) end
                order by m.published_at desc, act.kind, u.name collate vi limit 50""")
                .param("headed", member.headOf().stream().map(UUID::toString).toArray(String[]::new))
                .param(
                        "year",
                        String.valueOf(
                                LocalDate.ofInstant(clock.instant(), Show.ZONE).getYear()))
                .query((row, _) -> item(
                        row.getString("kind").equals("register"),
                        row.getObject("movement", UUID.class),
                        row.getString("name"),
                        row.getObject("unit", UUID.class),
                        row.getString("unit_name")))
                .list();
    }

    private static DueItem item(boolean register, UUID movement, String name, UUID unit, String unitName) {
        var page = "/phong-trao/" + movement;
        return new DueItem(
                (register ? "Đăng ký thi đua: " : "Xác nhận đã nhận kế hoạch: ") + name,
                register ? page + "/dang-ky/moi?don-vi=" + unit : page + "/xac-nhan",
                null,
                Standing.NEUTRAL,
                unitName);
    }
}
