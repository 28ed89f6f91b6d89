package vn.thidua.reading;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Standing;

/** Which unit has reported which period; the way to the own entry pages. */
@Controller
@Allowed
class ReportingController implements MenuEntry {

    private static final int PERIODS = 4;

    private final SheetCounts counts;
    private final Reporters reporters;
    private final Regimes regimes;
    private final Units units;
    private final Clock clock;

    ReportingController(SheetCounts counts, Reporters reporters, Regimes regimes, Units units, Clock clock) {
        this.counts = counts;
        this.reporters = reporters;
        this.regimes = regimes;
        this.units = units;
        this.clock = clock;
    }

    /**
     * The matrix of units and periods.
     *
     * @param mine units for which the member may enter
     */
    record Matrix(
            Frequency frequency,
            List<Period> periods,
            List<Unit> units,
            Map<SheetCounts.Key, SheetCounts.Count> counts,
            Set<Period> overdue,
            Set<UUID> mine,
            boolean officer) {

        SheetCounts.@Nullable Count of(Unit unit, Period period) {
            return counts.get(new SheetCounts.Key(unit.id(), period));
        }

        Standing standing(SheetCounts.Count count, Period period) {
            return count.standing(overdue.contains(period));
        }

        String word(SheetCounts.Count count, Period period) {
            return count.word(overdue.contains(period));
        }

        boolean mayEnter(Unit unit) {
            return officer || mine.contains(unit.id());
        }

        /** Units that sent everything, and all that have to. */
        String done(Period period) {
            var all = units.stream()
                    .map(unit -> of(unit, period))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            return all.stream().filter(count -> count.isDone()).count() + " trên " + all.size();
        }
    }

    @GetMapping("/so-lieu")
    String index(@RequestParam(name = "loai", defaultValue = "") String asked, Member member, Model model) {
        var frequency = Arrays.stream(Frequency.values())
                .filter(one -> one.name().equals(asked))
                .findFirst()
                .orElse(Frequency.MONTH);
        var today = Dates.today(clock);
        var regime = regimes.current();
        var periods = regime.latest(frequency, today).backTo(PERIODS).reversed();
        var counts = this.counts.of(periods);
        var shown = counts.keySet().stream().map(SheetCounts.Key::unit).collect(Collectors.toSet());
        model.addAttribute(
                "matrix",
                new Matrix(
                        frequency,
                        periods,
                        units.of(shown),
                        counts,
                        overdue(regime, periods),
                        reporters.of(member).stream().map(Reporter::unit).collect(Collectors.toSet()),
                        member.isAny(Role.STANDING_OFFICER)));
        return "reading/sheets";
    }

    private Set<Period> overdue(Regime regime, List<Period> periods) {
        var today = Dates.today(clock);
        return periods.stream().filter(period -> regime.isLate(period, today)).collect(Collectors.toSet());
    }

    @Override
    public String label() {
        return "Số liệu";
    }

    @Override
    public String href() {
        return "/so-lieu";
    }

    @Override
    public String icon() {
        return "chart-column";
    }

    @Override
    public int order() {
        return 17;
    }

    @Override
    public boolean visibleTo(Member member) {
        return !member.isAny(Role.CITY_OFFICER);
    }
}
