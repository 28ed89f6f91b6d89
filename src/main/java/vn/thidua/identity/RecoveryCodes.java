package vn.thidua.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Codes for the day on which the phone is lost. They lie outside the wall, as digests, and each works once. */
@Repository
class RecoveryCodes {

    private static final int MANY = 8;

    private final JdbcClient jdbc;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Makes new codes, to be shown once; the ones before end. */
    List<String> make(UUID account) {
        forget(account);
        var codes = Stream.generate(OneTime::code).limit(MANY).toList();
        jdbc.sql("insert into recovery_code (account_id, hash) select ?, unnest(?::bytea[])")
                .params(account, codes.stream().map(OneTime::digestOfCode).toArray(byte[][]::new))
                .update();
        return codes;
    }

    void forget(UUID account) {
        jdbc.sql("delete from recovery_code where account_id = ?")
                .param(account)
                .update();
    }

    int left(UUID account) {
        return jdbc.sql("select count(*) from recovery_code where account_id = ? and used_at is null")
                .param(account)
                .query(Integer.class)
                .single();
    }

    /** Uses a code up; false when it is unknown or was used. */
    boolean use(UUID account, String code) {
        return jdbc.sql("update recovery_code set used_at = ? where account_id = ? and hash = ? and used_at is null")
                        .params(Accounts.utc(clock.instant()), account, OneTime.digestOfCode(code))
                        .update()
                == 1;
    }
}
