package vn.thidua.document;

import java.time.Clock;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;

/**
 * Takes away contents that no file names: what a transaction kept and then did not commit. It does so at night, with
 * contents older than a day, and only while no file is being taken in.
 */
@Component
class Sweep {

    /** Held shared by every intake and alone by the sweep, one for each commune. */
    static final String LOCK = "hashtextextended('files/' || wall_commune(), 0)";

    private static final Logger LOG = LoggerFactory.getLogger(Sweep.class);
    private static final Duration AGE = Duration.ofDays(1);

    private final JdbcClient jdbc;
    private final Contents contents;
    private final CommuneTransaction transaction;
    private final Clock clock;

    Sweep(JdbcClient jdbc, Contents contents, CommuneTransaction transaction, Clock clock) {
        this.jdbc = jdbc;
        this.contents = contents;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void all() {
        for (var commune : contents.communes()) {
            var swept = transaction.write(commune, () -> of(commune));
            if (swept > 0) LOG.info("Contents without a file taken away: {}", swept);
        }
    }

    /** Number of contents taken away. */
    private int of(UUID commune) {
        if (!isAlone()) return 0;
        var old = contents.olderThan(commune, clock.instant().minus(AGE));
        var orphans = new HashSet<>(old);
        orphans.removeAll(named(old));
        contents.remove(commune, orphans);
        return orphans.size();
    }

    private boolean isAlone() {
        return jdbc.sql("select pg_try_advisory_xact_lock(" + LOCK + ")")
                .query((row, _) -> row.getBoolean(1))
                .single();
    }

    private Set<String> named(List<String> contents) {
        return jdbc.sql("""
                select sha256 from file where sha256 = any (:names)
                union select preview_sha256 from file where preview_sha256 = any (:names)""")
                .param("names", contents.toArray(String[]::new))
                .query((row, _) -> row.getString(1))
                .set();
    }
}
