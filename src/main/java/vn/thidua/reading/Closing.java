package vn.thidua.reading;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Sum;
import vn.thidua.locality.Localities;
import vn.thidua.web.Dates;
import vn.thidua.web.Show;

/**
 * Each night: keeps what the program counted for periods whose due day is over, and accepts what waited longer than the
 * reporting calendar allows, where the commune wants that. A figure that had to be explained always waits for somebody.
 */
@Component
class Closing {

    private static final Logger LOG = LoggerFactory.getLogger(Closing.class);

    private final Localities localities;
    private final Measured measured;
    private final Kept kept;
    private final Regimes regimes;
    private final Indicators indicators;
    private final CommuneTransaction transaction;

    Closing(
            Localities localities,
            Measured measured,
            Kept kept,
            Regimes regimes,
            Indicators indicators,
            CommuneTransaction transaction) {
        this.localities = localities;
        this.measured = measured;
        this.kept = kept;
        this.regimes = regimes;
        this.indicators = indicators;
        this.transaction = transaction;
    }

    /** Where figures are kept and told of. */
    @Component("closingKept")
    record Kept(Readings readings, Sheets sheets, ApplicationEventPublisher events, Clock clock) {}

    @Scheduled(cron = "${thidua.figures.close:0 20 1 * * *}", zone = "Asia/Ho_Chi_Minh")
    void go() {
        for (var commune : localities.ids()) {
            try {
                serve(commune);
            } catch (RuntimeException failed) {
                LOG.error("Không chốt được số liệu tự tính, tự ghi nhận của một đơn vị.", failed);
            }
        }
    }

    /** One commune. */
    void serve(UUID commune) {
        transaction.write(commune, () -> {
            var today = Dates.today(kept.clock());
            var now = kept.clock().instant().truncatedTo(ChronoUnit.MICROS);
            measured.due(today).forEach(counted -> keep(counted, now));
            accept(today, now);
        });
    }

    private void keep(Measured.Counted counted, Instant now) {
        var indicator = indicators.get(counted.indicator(), counted.period().first());
        var calendar = regimes.current().calendar(counted.period()).version();
        var rows = new ArrayList<Reading>();
        counted.units().forEach((unit, sum) -> rows.add(row(counted, indicator, calendar, unit, sum, now)));
        var written = kept.readings().write(rows);
        measured.close(counted);
        kept.events()
                .publishEvent(new FiguresKept(
                        indicator.subject(),
                        "Chốt số liệu tự tính %s của %d đơn vị"
                                .formatted(counted.period().label(), written)));
    }

    private static Reading row(
            Measured.Counted counted, Indicator indicator, int calendar, UUID unit, Sum sum, Instant now) {
        return new Reading(
                indicator.id(),
                unit,
                counted.period().key(),
                Breakdown.WHOLE.code(),
                1,
                State.VERIFIED,
                Presence.NUMBER,
                false,
                indicator.version(),
                calendar,
                sum.numerator(),
                indicator.kind().hasDenominator() ? sum.denominator() : null,
                null,
                null,
                now,
                null,
                now,
                null,
                null,
                null);
    }

    private void accept(LocalDate today, Instant now) {
        var regime = regimes.current();
        if (!regime.acceptsByItself()) return;
        var ripe = kept.readings().waitingUnexplained().stream()
                .filter(reading -> isRipe(reading, regime, today))
                .toList();
        kept.readings()
                .write(ripe.stream()
                        .map(reading -> reading.judged(State.VERIFIED, null, now, null))
                        .toList());
        tell(ripe, regime);
    }

    private static boolean isRipe(Reading reading, Regime regime, LocalDate today) {
        var days = regime.calendar(reading.cell().period()).acceptDays();
        return days != null
                && LocalDate.ofInstant(reading.enteredAt(), Show.ZONE)
                        .plusDays(days)
                        .isBefore(today);
    }

    private void tell(List<Reading> accepted, Regime regime) {
        accepted.stream()
                .collect(Collectors.groupingBy(
                        reading -> List.of(reading.unitId(), reading.cell().period())))
                .values()
                .forEach(ofSheet -> {
                    var cell = ofSheet.getFirst().cell();
                    kept.events()
                            .publishEvent(new SheetEvent(
                                    kept.sheets().of(cell.unit(), cell.period()),
                                    "Tự động ghi nhận %d số liệu %s sau %d ngày chờ thẩm định"
                                            .formatted(
                                                    ofSheet.size(),
                                                    cell.period().label(),
                                                    regime.calendar(cell.period())
                                                            .acceptDays()),
                                    Map.of()));
                });
    }
}
