package vn.thidua.reading;

import java.io.PrintStream;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Command;
import vn.thidua.locality.Localities;
import vn.thidua.locality.Locality;

/** {@code bin/thidua totals verify}: adds all figures up anew; status 0 when every total agrees, 2 otherwise. */
@Component
class TotalsCheck implements Command {

    private static final Logger LOG = LoggerFactory.getLogger(TotalsCheck.class);

    private final Localities localities;
    private final Totals totals;
    private final CommuneTransaction transaction;

    TotalsCheck(Localities localities, Totals totals, CommuneTransaction transaction) {
        this.localities = localities;
        this.totals = totals;
        this.transaction = transaction;
    }

    /** What was found in one commune. */
    record Found(Locality place, int totals, List<Totals.Difference> differences) {}

    @Override
    public String name() {
        return "totals verify";
    }

    @Override
    public int run(List<String> arguments, PrintStream out, PrintStream err) {
        var whole = true;
        for (var found : all()) {
            whole &= found.differences().isEmpty();
            out.printf(
                    "%s: %d tổng, %s%n",
                    found.place().name(),
                    found.totals(),
                    found.differences().isEmpty() ? "khớp với số liệu" : "CÓ SAI KHÁC");
            found.differences().forEach(one -> out.println("  - " + words(one)));
        }
        return whole ? 0 : 2;
    }

    @Scheduled(cron = "${thidua.totals.check:0 40 2 * * *}", zone = "Asia/Ho_Chi_Minh")
    void nightly() {
        all().stream()
                .filter(found -> !found.differences().isEmpty())
                .forEach(found -> LOG.error(
                        "{} tổng của một địa phương không khớp với số liệu; chạy bin/thidua totals verify.",
                        found.differences().size()));
    }

    /** All communes and cities, one transaction each. */
    List<Found> all() {
        return localities.ids().stream().map(localities::get).map(this::check).toList();
    }

    private Found check(Locality place) {
        return transaction.read(place.id(), () -> new Found(place, totals.count(), totals.differences()));
    }

    private static String words(Totals.Difference one) {
        return "%s, %s, %s"
                .formatted(
                        one.code(),
                        Period.of(one.period()).label(),
                        Breakdown.of(one.breakdown()).label().toLowerCase(java.util.Locale.ROOT));
    }
}
