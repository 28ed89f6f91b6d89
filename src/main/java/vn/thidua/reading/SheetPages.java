package vn.thidua.reading;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Target;
import vn.thidua.indicator.Targets;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Units;
import vn.thidua.web.Dates;
import vn.thidua.web.Link;

/** Puts the entry page together. */
@Component
class SheetPages {

    private final Units units;
    private final Indicators indicators;
    private final Reporters reporters;
    private final Regimes regimes;
    private final Entries entries;
    private final Clock clock;

    SheetPages(Units units, Indicators indicators, Reporters reporters, Regimes regimes, Entries entries, Clock clock) {
        this.units = units;
        this.indicators = indicators;
        this.reporters = reporters;
        this.regimes = regimes;
        this.entries = entries;
        this.clock = clock;
    }

    /** What a unit typed, sent and aims at around a period. */
    @Component
    static class Entries {

        private final Readings readings;
        private final TypedFigures drafts;
        private final Targets targets;
        private final Proofs evidence;

        Entries(Readings readings, TypedFigures drafts, Targets targets, Proofs evidence) {
            this.readings = readings;
            this.drafts = drafts;
            this.targets = targets;
            this.evidence = evidence;
        }

        List<SheetPage.Line> of(UUID unit, Period period, List<Indicator> indicators) {
            var sent = new HashMap<Cell, Reading>();
            readings.of(unit, List.of(period, period.previous(), period.lastYear()))
                    .forEach(reading -> sent.put(reading.cell(), reading));
            var typed = drafts.of(unit, period).stream()
                    .collect(Collectors.toMap(one -> one.indicator() + "/" + one.breakdown(), one -> one));
            var files = evidence.counts(unit, period);
            var aims = targets.in(period.year());
            var lines = new ArrayList<SheetPage.Line>();
            for (var indicator : indicators) {
                for (var breakdown : breakdowns(indicator)) {
                    var cell = new Cell(indicator.id(), unit, period, breakdown);
                    var reading = sent.get(cell);
                    var draft = typed.get(indicator.id() + "/" + breakdown.code());
                    lines.add(new SheetPage.Line(
                            lines.size(),
                            indicator,
                            breakdown,
                            draft == null ? shown(cell, reading) : seen(draft, reading),
                            reading,
                            sent.get(new Cell(indicator.id(), unit, period.previous(), breakdown)),
                            sent.get(new Cell(indicator.id(), unit, period.lastYear(), breakdown)),
                            breakdown == Breakdown.WHOLE ? target(aims, indicator.id(), unit) : null,
                            files.getOrDefault(cell, 0),
                            draft != null));
                }
            }
            return lines;
        }

        private static List<Breakdown> breakdowns(Indicator indicator) {
            var all = new ArrayList<Breakdown>();
            all.add(Breakdown.WHOLE);
            all.addAll(indicator.groups());
            return all;
        }

        private static Typed shown(Cell cell, @Nullable Reading reading) {
            if (reading == null) {
                return new Typed(cell.indicator(), cell.breakdown().code(), 0, Presence.NUMBER, "", "", "", "");
            }
            return new Typed(
                    cell.indicator(),
                    cell.breakdown().code(),
                    reading.version(),
                    reading.presence(),
                    reading.typedNumerator(),
                    reading.typedDenominator(),
                    reading.note(),
                    reading.warned());
        }

        private static Typed seen(Typed draft, @Nullable Reading reading) {
            return new Typed(
                    draft.indicator(),
                    draft.breakdown(),
                    reading == null ? 0 : reading.version(),
                    draft.presence(),
                    draft.numerator(),
                    draft.denominator(),
                    draft.note(),
                    draft.reason());
        }

        private static @Nullable Target target(List<Target> aims, UUID indicator, UUID unit) {
            Map<Boolean, Target> found = new HashMap<>();
            for (var aim : aims) {
                if (!aim.indicator().equals(indicator)) continue;
                if (aim.unit() == null) found.put(false, aim);
                else if (unit.equals(aim.unit())) found.put(true, aim);
            }
            var own = found.get(true);
            return own == null ? found.get(false) : own;
        }
    }

    /**
     * The page for somebody who may enter.
     *
     * @throws NotThere when the member may not, or the unit has nothing to report in such a period
     */
    SheetPage of(UUID unit, Period period, Member member) {
        var ever = reporters.ever(unit).stream()
                .filter(reporter -> reporter.frequency() == period.frequency())
                .toList();
        var mine = member.isAny(Role.STANDING_OFFICER) || ever.stream().anyMatch(reporter -> reporter.is(member));
        if (ever.isEmpty() || !mine) throw new NotThere();
        var today = Dates.today(clock);
        var regime = regimes.current();
        return new SheetPage(
                units.get(unit),
                period,
                regime.calendar(period),
                regime.gate(period, today),
                today,
                regime.reopenedUntil(period),
                entries.of(unit, period, indicators.ofUnit(unit, period)),
                ever.stream().anyMatch(reporter -> reporter.reports(period.previous())),
                ever.stream().anyMatch(reporter -> reporter.reports(period.next())),
                mine(period, member));
    }

    private List<Link> mine(Period period, Member member) {
        var wanted = reporters.of(member).stream()
                .filter(reporter -> reporter.reports(period))
                .map(Reporter::unit)
                .collect(Collectors.toSet());
        if (wanted.size() < 2) return List.of();
        return units.of(wanted).stream()
                .map(unit -> Link.to(unit.name(), Sheet.path(unit.id(), period)))
                .toList();
    }
}
