package vn.thidua.identity;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.DataClassRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links that set the password of one account, once. They lie outside the wall, as digests. */
@Repository
class OneUseLinks {

    private static final String OPEN = "l.used_at is null and l.expires_at > ?";

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    OneUseLinks(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * A link as it is told, once.
     *
     * @param token last part of its path
     */
    record Link(String token, Instant expires) implements Serializable {
        String path() {
            return "/moi/" + token;
        }
    }

    Instant now() {
        return clock.instant();
    }

    /** Makes a link for the account; links made before end. */
    Link make(UUID account) {
        var now = clock.instant();
        var link = new Link(OneTime.token(), now.plus(Duration.ofHours(settings.today(Setting.LINK_HOURS))));
        jdbc.sql("delete from one_use_link where account_id = ? and used_at is null")
                .param(account)
                .update();
        jdbc.sql("insert into one_use_link (hash, account_id, made_at, expires_at) values (?, ?, ?, ?)")
                .params(OneTime.digest(link.token()), account, Accounts.utc(now), Accounts.utc(link.expires()))
                .update();
        return link;
    }

    /** The account for which the link may still be used. */
    Optional<Account> account(String token) {
        return jdbc.sql("select " + Accounts.COLUMNS + """
                 from account a join one_use_link l on l.account_id = a.id
                where l.hash = ? and a.disabled_at is null and\s""" + OPEN)
                .params(OneTime.digest(token), Accounts.utc(clock.instant()))
                .query(DataClassRowMapper.newInstance(Account.class))
                .optional();
    }

    /** Uses the link up; false when somebody was faster, or it expired. */
    boolean use(String token) {
        var now = Accounts.utc(clock.instant());
        return jdbc.sql("update one_use_link l set used_at = ? where l.hash = ? and " + OPEN)
                        .params(now, OneTime.digest(token), now)
                        .update()
                == 1;
    }
}
