package vn.thidua.identity;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Locality;
import vn.thidua.web.Show;

/** Who asks: the account with the rights of this day, read by one statement for each request. */
@Repository
class Members {

    private static final String HELD = "and :today between %1$s.starts and coalesce(%1$s.ends, 'infinity')";

    private static final String MEMBER = "select " + Accounts.COLUMNS
            + """
            , p.full_name, l.kind, l.name as locality,
              array(select distinct r.role from account_role r join account h on h.id = r.account_id
                where h.person_id = any (stands.persons) and (h.id = a.id or r.role <> 'ADMINISTRATOR') %s) as roles,
              array(select distinct o.unit_id from post o where o.person_id = any (stands.persons) %s) as units,
              array(select distinct o.unit_id from post o
                where o.person_id = any (stands.persons) and o.rank = 'HEAD' %s) as heads,
              array_remove(stands.persons, a.person_id) as stands_for
            from account a
            join person p on p.commune_id = a.commune_id and p.id = a.person_id
            join locality l on l.id = a.commune_id
            cross join lateral (select array_append(array(select d.absent_person_id from delegation d
                where d.acting_person_id = a.person_id %s), a.person_id) as persons) stands
            where a.id = :account and a.disabled_at is null""".formatted(HELD.formatted("r"), HELD.formatted("o"), HELD.formatted("o"), HELD.formatted("d"));

    private static final RowMapper<Account> ACCOUNT = DataClassRowMapper.newInstance(Account.class);

    /** Who, in a city, follows its communes. */
    private static final Set<Role> FOLLOW = Set.of(Role.STANDING_OFFICER, Role.LEADER, Role.CITY_OFFICER);

    private final JdbcClient jdbc;
    private final Clock clock;

    Members(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** A member and what the gate has to know. */
    record Present(Member member, Account account, String locality) {}

    /** The member behind an account of this commune; empty when the account is disabled. */
    Optional<Present> of(UUID account) {
        return jdbc.sql(MEMBER)
                .param("account", account)
                .param("today", LocalDate.ofInstant(clock.instant(), Show.ZONE))
                .query(Members::present)
                .optional();
    }

    private static Present present(ResultSet row, int number) throws SQLException {
        var account = ACCOUNT.mapRow(row, number);
        var kind = Locality.Kind.valueOf(row.getString("kind"));
        var roles = Arrays.stream(values(row.getArray("roles"), String[].class))
                .map(Role::valueOf)
                .collect(Collectors.toUnmodifiableSet());
        var member = new Member(
                account.id(),
                account.person(),
                row.getString("full_name"),
                account.commune(),
                kind.isCity() && roles.stream().anyMatch(FOLLOW::contains) ? account.commune() : null,
                roles,
                Set.of(values(row.getArray("units"), UUID[].class)),
                Set.of(values(row.getArray("heads"), UUID[].class)),
                Set.copyOf(Arrays.asList(values(row.getArray("stands_for"), UUID[].class))));
        return new Present(member, account, kind.label() + " " + row.getString("locality"));
    }

    private static <T> T[] values(Array array, Class<T[]> type) throws SQLException {
        return type.cast(array.getArray());
    }
}
