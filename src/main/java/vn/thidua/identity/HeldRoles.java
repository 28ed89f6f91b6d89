package vn.thidua.identity;

import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;

/** Who holds which role, and when. Every change is told to the journal. */
@Repository
class HeldRoles {

    private static final RowMapper<HeldRole> ROLE = DataClassRowMapper.newInstance(HeldRole.class);
    private static final String COLUMNS = "select id, account_id as account, role, starts, ends from account_role ";

    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    HeldRoles(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    /** All roles of the account, past and future ones too, the latest first. */
    List<HeldRole> of(UUID account) {
        return jdbc.sql(COLUMNS + "where account_id = ? order by starts desc, role")
                .param(account)
                .query(ROLE)
                .list();
    }

    /** @throws NotThere when the account has no such row */
    HeldRole get(UUID account, UUID id) {
        return jdbc.sql(COLUMNS + "where account_id = ? and id = ?")
                .params(account, id)
                .query(ROLE)
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** @throws RuleBroken when the account holds the role in that time */
    void give(UUID account, Role role, LocalDate starts, @Nullable LocalDate ends) {
        var again = of(account).stream()
                .filter(held -> held.role() == role)
                .anyMatch(held ->
                        !held.isOver(starts) && (ends == null || !held.starts().isAfter(ends)));
        if (again) {
            throw new RuleBroken("Tài khoản đã có vai trò %s trong thời gian này.".formatted(role.label()));
        }
        jdbc.sql("""
                insert into account_role (commune_id, id, account_id, role, starts, ends)
                values (wall_commune(), :id, :account, :role, :starts, :ends)""")
                .param("id", Ids.next())
                .param("account", account)
                .param("role", role.name())
                .param("starts", starts)
                .param("ends", ends, Types.DATE)
                .update();
        events.publishEvent(new AccountEvent.RoleGiven(account, role, starts, ends));
    }

    /** Sets the last day; a role that had not begun by then is taken away. */
    void end(HeldRole held, LocalDate lastDay) {
        if (held.starts().isAfter(lastDay)) {
            jdbc.sql("delete from account_role where id = ?").param(held.id()).update();
        } else {
            jdbc.sql("update account_role set ends = ? where id = ? and (ends is null or ends > ?)")
                    .params(lastDay, held.id(), lastDay)
                    .update();
        }
        events.publishEvent(new AccountEvent.RoleEnded(held.account(), held.role(), lastDay));
    }

    /** Whether somebody else than the account administers this commune on the day. */
    boolean hasOtherAdministrator(UUID account, LocalDate day) {
        return jdbc.sql("""
                select exists (select from account_role r join account a on a.id = r.account_id
                  where r.role = 'ADMINISTRATOR' and a.id <> :account and a.disabled_at is null
                    and :day between r.starts and coalesce(r.ends, 'infinity'))""")
                .param("account", account)
                .param("day", day)
                .query(Boolean.class)
                .single();
    }
}
