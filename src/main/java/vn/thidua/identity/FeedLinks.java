package vn.thidua.identity;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.Member;

/** Secret addresses under which a person's own programs read, such as a calendar. They lie outside the wall, as digests. */
@Repository
public class FeedLinks {

    private final JdbcClient jdbc;
    private final Members members;
    private final CommuneTransaction transaction;
    private final Clock clock;

    FeedLinks(JdbcClient jdbc, Members members, CommuneTransaction transaction, Clock clock) {
        this.jdbc = jdbc;
        this.members = members;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Makes the secret of the account, told once; an earlier one ends. */
    public String make(UUID account) {
        var token = OneTime.token();
        jdbc.sql("""
                insert into feed_link (account_id, hash, made_at) values (?, ?, ?)
                on conflict (account_id) do update set hash = excluded.hash, made_at = excluded.made_at""")
                .params(account, OneTime.digest(token), Accounts.utc(clock.instant()))
                .update();
        return token;
    }

    /** Ends the secret of the account. */
    public void end(UUID account) {
        jdbc.sql("delete from feed_link where account_id = ?").param(account).update();
    }

    /** Since when the account has a secret; empty when it has none. */
    public Optional<Instant> madeAt(UUID account) {
        return jdbc.sql("select made_at from feed_link where account_id = ?")
                .param(account)
                .query((row, _) -> row.getTimestamp("made_at").toInstant())
                .optional();
    }

    /** What the person behind the secret reads; empty when there is none, or the account is disabled. */
    public <T> Optional<T> read(String token, Function<Member, T> reading) {
        return account(token)
                .flatMap(account -> transaction.read(account.commune(), () -> members.of(account.id())))
                .map(present -> transaction.read(present.member(), () -> reading.apply(present.member())));
    }

    private Optional<Account> account(String token) {
        return jdbc.sql("select " + Accounts.COLUMNS + """
                 from account a join feed_link f on f.account_id = a.id
                where f.hash = ? and a.disabled_at is null""")
                .param(OneTime.digest(token))
                .query(DataClassRowMapper.newInstance(Account.class))
                .optional();
    }
}
