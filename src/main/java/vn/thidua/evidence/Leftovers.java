package vn.thidua.evidence;

import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;

/** Takes away at night what nobody goes on with: halves after a day, whole files without a report after thirty. */
@Component
class Leftovers {

    private static final Logger LOG = LoggerFactory.getLogger(Leftovers.class);
    private static final Duration HALF = Duration.ofDays(1);
    private static final Duration WHOLE = Duration.ofDays(30);

    private final Uploads uploads;
    private final Arrivals arrivals;
    private final Pieces pieces;
    private final CommuneTransaction transaction;
    private final Clock clock;

    Leftovers(Uploads uploads, Arrivals arrivals, Pieces pieces, CommuneTransaction transaction, Clock clock) {
        this.uploads = uploads;
        this.arrivals = arrivals;
        this.pieces = pieces;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 2 * * *", zone = "Asia/Ho_Chi_Minh")
    void sweep() {
        for (var commune : pieces.communes()) {
            var swept = transaction.write(commune, () -> stale());
            if (swept > 0) LOG.info("Uploads that nobody went on with taken away: {}", swept);
        }
    }

    /** Number of uploads taken away. */
    private int stale() {
        var now = clock.instant();
        var stale = uploads.stale(now.minus(HALF), now.minus(WHOLE));
        stale.forEach(arrivals::remove);
        return stale.size();
    }
}
