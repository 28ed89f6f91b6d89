package vn.thidua.identity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.organization.Belonging;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.Leaving;

/** The account of somebody who leaves: nobody takes it over, it is closed and its roles end. */
@Component
class OwnedAccount implements Belongings {

    private final JdbcClient jdbc;
    private final AccountActs acts;
    private final HeldRoles roles;

    OwnedAccount(JdbcClient jdbc, AccountActs acts, HeldRoles roles) {
        this.jdbc = jdbc;
        this.acts = acts;
        this.roles = roles;
    }

    @Override
    public List<Belonging> of(Leaving leaving) {
        if (!leaving.altogether()) return List.of();
        return jdbc.sql("""
                select id, username from account
                where commune_id = wall_commune() and person_id = ? and disabled_at is null""")
                .param(leaving.person())
                .query((row, _) -> new Belonging(
                        row.getObject("id", UUID.class),
                        "tài khoản",
                        row.getString("username"),
                        "bị vô hiệu hóa, các vai trò kết thúc",
                        null,
                        false,
                        Set.of()))
                .list();
    }

    @Override
    public void handOver(Leaving leaving, Map<UUID, UUID> successors) {
        var member = Wall.member().orElseThrow();
        for (var account : of(leaving)) {
            var held = roles.of(account.id()).stream()
                    .filter(role -> !role.isOver(leaving.lastDay()))
                    .toList();
            if (held.stream().anyMatch(role -> role.role() == Role.ADMINISTRATOR)
                    && !member.isAny(Role.ADMINISTRATOR)) {
                throw new RuleBroken(
                        "Người này là quản trị hệ thống. Chỉ một người quản trị khác ghi được việc chuyển đi.");
            }
            acts.disable(account.id(), member);
            held.forEach(role -> roles.end(role, leaving.lastDay()));
        }
    }
}
