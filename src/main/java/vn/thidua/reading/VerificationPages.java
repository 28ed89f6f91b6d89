package vn.thidua.reading;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regimes;
import vn.thidua.kernel.Member;
import vn.thidua.organization.Units;

/** Puts the page of verification together. */
@Component
class VerificationPages {

    private final Readings readings;
    private final Proofs evidence;
    private final Indicators indicators;
    private final Units units;
    private final Regimes regimes;

    VerificationPages(Readings readings, Proofs evidence, Indicators indicators, Units units, Regimes regimes) {
        this.readings = readings;
        this.evidence = evidence;
        this.indicators = indicators;
        this.units = units;
        this.regimes = regimes;
    }

    VerificationPage of(Period period, Member member) {
        var known =
                indicators.all(period.first()).stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        var all = readings.in(List.of(period, period.previous()));
        var cells = byCell(all);
        var before = byCell(readings.verifiedBefore(period));
        var files = evidence.counts(period);
        var now = all.stream()
                .filter(reading -> reading.period() == period.key() && reading.reporterId() != null)
                .toList();
        var waiting = now.stream()
                .filter(reading -> reading.state() == State.SUBMITTED)
                .collect(Collectors.groupingBy(Reading::unitId));
        var lists = units.of(waiting.keySet()).stream()
                .map(unit -> new VerificationPage.OfUnit(
                        unit,
                        waiting.getOrDefault(unit.id(), List.of()).stream()
                                .map(reading -> new VerificationPage.Line(
                                        reading,
                                        java.util.Objects.requireNonNull(known.get(reading.indicatorId())),
                                        before.get(reading.cell()),
                                        cells.get(previous(reading.cell())),
                                        files.getOrDefault(reading.cell(), 0),
                                        reading.isOf(member)))
                                .sorted(java.util.Comparator.comparing((VerificationPage.Line line) ->
                                                line.indicator().code())
                                        .thenComparing(line -> line.reading().breakdown()))
                                .toList()))
                .toList();
        return new VerificationPage(
                period,
                readings.waiting(),
                lists,
                regimes.current().calendar(period).acceptDays(),
                (int) now.stream().filter(one -> one.state() != State.RETURNED).count(),
                (int) now.stream().filter(one -> one.state() == State.VERIFIED).count());
    }

    private static Cell previous(Cell cell) {
        return new Cell(cell.indicator(), cell.unit(), cell.period().previous(), cell.breakdown());
    }

    private static Map<Cell, Reading> byCell(List<Reading> readings) {
        return readings.stream().collect(Collectors.toMap(Reading::cell, Function.identity()));
    }
}
