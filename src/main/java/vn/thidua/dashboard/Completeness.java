package vn.thidua.dashboard;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Area;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.reading.Readings;

/** Which unit has sent which figure. */
@Component
class Completeness {

    private final Indicators indicators;
    private final Reporters reporters;
    private final Readings readings;
    private final Regimes regimes;
    private final Units units;

    Completeness(Indicators indicators, Reporters reporters, Readings readings, Regimes regimes, Units units) {
        this.indicators = indicators;
        this.reporters = reporters;
        this.readings = readings;
        this.regimes = regimes;
        this.units = units;
    }

    /** A unit's indicator. */
    private record Key(UUID unit, UUID indicator) {}

    /** The units and indicators of an area; who has nothing to report in it is left out. */
    record Matrix(Area area, List<Indicator> indicators, List<Unit> units, Map<Key, Sent> sent) {

        /** Null where the unit does not report the indicator. */
        @Nullable
        Sent of(Unit unit, Indicator indicator) {
            return sent.get(new Key(unit.id(), indicator.id()));
        }

        int complete() {
            return (int) sent.values().stream().filter(Sent::isWhole).count();
        }
    }

    /** The matrices of the areas, in their order. */
    List<Matrix> of(Period period, LocalDate today) {
        var all = indicators.all(period.first()).stream()
                .filter(one -> one.frequency().divides(period.frequency()))
                .toList();
        var sent = sent(all, period, today);
        var named = units.of(sent.keySet().stream().map(Key::unit).collect(Collectors.toSet()));
        return all.stream()
                .map(Indicator::area)
                .distinct()
                .sorted()
                .map(area -> matrix(area, all, named, sent))
                .filter(matrix -> !matrix.sent().isEmpty())
                .toList();
    }

    private static Matrix matrix(Area area, List<Indicator> all, List<Unit> units, Map<Key, Sent> sent) {
        var own = all.stream()
                .filter(one -> one.area() == area)
                .map(Indicator::id)
                .collect(Collectors.toSet());
        var shown = new HashMap<Key, Sent>();
        sent.forEach((key, one) -> {
            if (own.contains(key.indicator())) shown.put(key, one);
        });
        return new Matrix(
                area,
                all.stream()
                        .filter(one -> shown.keySet().stream()
                                .anyMatch(key -> key.indicator().equals(one.id())))
                        .toList(),
                units.stream()
                        .filter(unit -> shown.keySet().stream()
                                .anyMatch(key -> key.unit().equals(unit.id())))
                        .toList(),
                shown);
    }

    private Map<Key, Sent> sent(List<Indicator> all, Period period, LocalDate today) {
        var frequencies = all.stream().collect(Collectors.toMap(Indicator::id, Indicator::frequency));
        var bases = frequencies.values().stream()
                .distinct()
                .flatMap(base -> period.parts(base).stream())
                .toList();
        var regime = regimes.current();
        var sent = new HashMap<Key, Sent>();
        for (var reporter : reporters.ever()) {
            if (frequencies.containsKey(reporter.indicator())) expect(sent, reporter, bases, regime, today);
        }
        for (var reading : readings.in(bases)) {
            if (reading.breakdown() != 0 || !frequencies.containsKey(reading.indicatorId())) continue;
            sent.computeIfPresent(
                    new Key(reading.unitId(), reading.indicatorId()), (_, before) -> before.plus(reading));
        }
        return sent;
    }

    private static void expect(
            Map<Key, Sent> sent, Reporter reporter, List<Period> bases, Regime regime, LocalDate today) {
        for (var period : bases) {
            if (!reporter.reports(period)) continue;
            var key = new Key(reporter.unit(), reporter.indicator());
            var before = Objects.requireNonNullElse(sent.get(key), Sent.NOTHING);
            sent.put(key, before.expecting(regime.isLate(period, today)));
        }
    }
}
