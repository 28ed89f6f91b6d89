package vn.thidua.identity;

import java.time.Clock;
import java.time.Duration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** One-time codes that allow a commune or a city to be set up. They lie outside the wall, as digests. */
@Repository
public class SetupCodes {

    private static final String OPEN = "used_at is null and expires_at > ?";

    private final JdbcClient jdbc;
    private final Settings settings;
    private final Clock clock;

    SetupCodes(JdbcClient jdbc, Settings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    /** Makes a code such as {@code K7QM-2F9D-XXPA-84TB}, to be told to one person; codes made before end. */
    public String make() {
        var code = OneTime.code();
        var now = clock.instant();
        jdbc.sql("delete from setup_code where used_at is null").update();
        jdbc.sql("insert into setup_code (hash, made_at, expires_at) values (?, ?, ?)")
                .params(
                        OneTime.digestOfCode(code),
                        Accounts.utc(now),
                        Accounts.utc(now.plus(Duration.ofHours(settings.today(Setting.LINK_HOURS)))))
                .update();
        return code;
    }

    /** Whether somebody holds a code that was not used yet. */
    boolean anyOpen() {
        return jdbc.sql("select exists (select from setup_code where " + OPEN + ")")
                .param(Accounts.utc(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    boolean isOpen(String code) {
        return jdbc.sql("select exists (select from setup_code where hash = ? and " + OPEN + ")")
                .params(OneTime.digestOfCode(code), Accounts.utc(clock.instant()))
                .query(Boolean.class)
                .single();
    }

    /** Uses the code up; false when it is unknown, used or expired. */
    boolean use(String code) {
        var now = Accounts.utc(clock.instant());
        return jdbc.sql("update setup_code set used_at = ? where hash = ? and " + OPEN)
                        .params(now, OneTime.digestOfCode(code), now)
                        .update()
                == 1;
    }
}
