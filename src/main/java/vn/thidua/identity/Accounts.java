package vn.thidua.identity;

import java.sql.Types;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.NotThere;

/** The accounts. Their table lies outside the wall; {@link #get} asks for those of the commune on whose side we are. */
@Repository
class Accounts {

    static final String COLUMNS = """
            a.id, a.commune_id as commune, a.person_id as person, a.username, a.password_hash, a.password_changed_at,
            a.must_change, a.totp_secret, a.totp_step, a.failures, a.locked_until, a.disabled_at, a.opened_at,
            a.last_sign_in_at, a.version""";

    private final JdbcClient jdbc;

    Accounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The account of that username, whichever its commune; for sign-in only. */
    Optional<Account> named(String username) {
        return jdbc.sql("select " + COLUMNS + " from account a where a.username = ?")
                .param(username)
                .query(Account.class)
                .optional();
    }

    /** The account of this commune. */
    Account get(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from account a where a.id = ? and a.commune_id = wall_commune()")
                .param(id)
                .query(Account.class)
                .optional()
                .orElseThrow(NotThere::new);
    }

    /** Makes an account without a password, in this commune. */
    UUID add(UUID person, String username, Instant now) {
        var id = Ids.next();
        jdbc.sql("""
                insert into account (id, commune_id, person_id, username, opened_at)
                values (?, wall_commune(), ?, ?, ?)""").params(id, person, username, utc(now)).update();
        return id;
    }

    boolean isTaken(String username) {
        return named(username).isPresent();
    }

    /** Whether this commune has accounts. */
    boolean areAny() {
        return jdbc.sql("select exists (select from account where commune_id = wall_commune())")
                .query(Boolean.class)
                .single();
    }

    boolean isPersonTaken(UUID person) {
        return jdbc.sql("select exists (select from account where commune_id = wall_commune() and person_id = ?)")
                .param(person)
                .query(Boolean.class)
                .single();
    }

    /**
     * Counts an attempt before it is examined, so that attempts at the same moment cannot pass the limit together.
     *
     * @return whether the attempt may be examined: the account was not locked
     */
    boolean claimAttempt(UUID id, Instant now, int failures, Duration lock) {
        return jdbc.sql("""
                update account set
                  failures = case when locked_until is null then failures + 1 else 1 end,
                  locked_until = case when (locked_until is null and failures + 1 >= :limit) or :limit = 1
                    then :until end
                where id = :id and (locked_until is null or locked_until <= :now)""")
                        .param("limit", failures)
                        .param("until", utc(now.plus(lock)))
                        .param("now", utc(now))
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Takes one attempt back: the password was right, the second step is still to come. */
    void giveAttemptBack(UUID id) {
        jdbc.sql("update account set failures = greatest(failures - 1, 0), locked_until = null where id = ?")
                .param(id)
                .update();
    }

    void signedIn(UUID id, Instant now) {
        jdbc.sql("update account set failures = 0, locked_until = null, last_sign_in_at = ? where id = ?")
                .params(utc(now), id)
                .update();
    }

    void unlock(UUID id) {
        jdbc.sql("update account set failures = 0, locked_until = null where id = ?")
                .param(id)
                .update();
    }

    void disable(UUID id, Instant now) {
        jdbc.sql("update account set disabled_at = ?, version = version + 1 where id = ?")
                .params(utc(now), id)
                .update();
    }

    void open(UUID id, Instant now) {
        jdbc.sql("""
                update account set disabled_at = null, opened_at = ?, failures = 0, locked_until = null,
                  version = version + 1
                where id = ?""").params(utc(now), id).update();
    }

    void setPassword(UUID id, String hash, Instant now) {
        jdbc.sql("""
                update account set password_hash = ?, password_changed_at = ?, must_change = false, failures = 0,
                  locked_until = null, version = version + 1
                where id = ?""").params(hash, utc(now), id).update();
    }

    void demandNewPassword(UUID id) {
        jdbc.sql("update account set must_change = true, version = version + 1 where id = ?")
                .param(id)
                .update();
    }

    /** Sets up the second step with a sealed secret, or gives it up with null. */
    void setSecondStep(UUID id, byte @Nullable [] secret, long step) {
        jdbc.sql("update account set totp_secret = ?, totp_step = ?, version = version + 1 where id = ?")
                .param(1, secret, Types.BINARY)
                .param(2, step)
                .param(3, id)
                .update();
    }

    /** Takes the code of a step unless a code of this step or a later one was taken before. */
    boolean takeStep(UUID id, long step) {
        return jdbc.sql("update account set totp_step = ? where id = ? and totp_step < ?")
                        .params(step, id, step)
                        .update()
                == 1;
    }

    static OffsetDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
