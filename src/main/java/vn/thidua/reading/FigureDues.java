package vn.thidua.reading;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Dates;
import vn.thidua.web.DueItem;
import vn.thidua.web.DueItems;
import vn.thidua.web.Standing;

/** Figures that a member owes or got back, and those that wait to be verified. */
@Component
class FigureDues implements DueItems {

    private static final int SOON = 3;

    private final Reporters reporters;
    private final SheetCounts counts;
    private final Readings readings;
    private final Regimes regimes;
    private final Scene scene;

    FigureDues(Reporters reporters, SheetCounts counts, Readings readings, Regimes regimes, Scene scene) {
        this.reporters = reporters;
        this.counts = counts;
        this.readings = readings;
        this.regimes = regimes;
        this.scene = scene;
    }

    /** Units by name, and today. */
    @Component
    record Scene(Units units, Clock clock) {}

    @Override
    public List<DueItem> of(Member member) {
        var items = new ArrayList<DueItem>();
        var mine = reporters.of(member);
        if (!mine.isEmpty()) owed(mine, items);
        if (member.isAny(Role.STANDING_OFFICER)) waiting(items);
        return items;
    }

    private void owed(List<Reporter> mine, List<DueItem> items) {
        var today = Dates.today(scene.clock());
        var regime = regimes.current();
        var wanted = mine.stream().map(Reporter::unit).collect(Collectors.toSet());
        Map<UUID, Unit> names = scene.units().of(wanted).stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        var periods = mine.stream()
                .map(Reporter::frequency)
                .distinct()
                .flatMap(frequency -> regime.latest(frequency, today).backTo(2).stream())
                .filter(period -> regime.gate(period, today).isOpen())
                .toList();
        counts.of(periods).forEach((key, count) -> {
            var unit = names.get(key.unit());
            if (unit == null || count.isDone() && count.returned() == 0) return;
            items.add(item(unit, key.period(), count, regime, today));
        });
    }

    private static DueItem item(Unit unit, Period period, SheetCounts.Count count, Regime regime, LocalDate today) {
        var due = regime.due(period);
        var soon = due.minusDays(SOON).isAfter(today) ? Standing.NEUTRAL : Standing.DUE_SOON;
        var standing = count.returned() > 0 ? Standing.RETURNED : today.isAfter(due) ? Standing.OVERDUE : soon;
        return new DueItem(
                "Gửi số liệu %s: đã gửi %d trên %d".formatted(period.label(), count.sent(), count.expected()),
                Sheet.path(unit.id(), period),
                due,
                standing,
                unit.name());
    }

    private void waiting(List<DueItem> items) {
        readings.waiting()
                .forEach((period, cells) -> items.add(new DueItem(
                        "Thẩm định %d số liệu %s".formatted(cells, period.label()),
                        "/tham-dinh-so-lieu?ky=" + period.slug(),
                        null,
                        Standing.AWAITING,
                        null)));
    }
}
