package vn.thidua.reading;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Target;
import vn.thidua.indicator.Targets;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Timeline;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Allowed;

/** One indicator: its figures through time, and those of its units in a period. */
@Controller
@Allowed({
    Role.ADMINISTRATOR,
    Role.STANDING_OFFICER,
    Role.LEADER,
    Role.UNIT_HEAD,
    Role.UNIT_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.FRONT,
    Role.AUDITOR
})
class IndicatorController {

    private static final int PERIODS = 13;
    private static final int LINES = 20;

    private final Source source;
    private final Figures figures;
    private final Units units;
    private final Periods periods;
    private final Timeline timeline;

    IndicatorController(Source source, Figures figures, Units units, Periods periods, Timeline timeline) {
        this.source = source;
        this.figures = figures;
        this.units = units;
        this.periods = periods;
        this.timeline = timeline;
    }

    /** What the page is made of. */
    @org.springframework.stereotype.Component
    record Source(Indicators indicators, Reporters reporters, Targets targets, Readings readings) {}

    /**
     * A unit's figure in the period.
     *
     * @param reading null when nothing was sent
     */
    record OfUnit(
            Unit unit, @Nullable Reading reading, @Nullable Reading previous) {}

    @GetMapping("/chi-tieu/{id}")
    String show(@PathVariable UUID id, @RequestParam(name = "ky", defaultValue = "") String slug, Model model) {
        var frequency = source.indicators().get(id, java.time.LocalDate.EPOCH).frequency();
        var period = slug.isBlank() ? periods.latest(frequency) : Periods.exactly(slug);
        if (period.frequency() != frequency) throw new NotThere();
        var indicator = source.indicators().get(id, period.first());
        var trend = figures.of(indicator, period.backTo(PERIODS)).reversed();
        model.addAttribute("indicator", indicator);
        model.addAttribute("period", period);
        model.addAttribute("trend", trend);
        model.addAttribute("units", ofUnits(indicator, period));
        model.addAttribute("targets", targets(indicator));
        model.addAttribute("timeline", timeline.of(indicator.subject(), LINES));
        return "reading/indicator";
    }

    private List<Target> targets(Indicator indicator) {
        return source.targets().of(indicator.id()).stream()
                .filter(target -> target.unit() == null)
                .toList();
    }

    private List<OfUnit> ofUnits(Indicator indicator, Period period) {
        var found = source.readings().of(List.of(period, period.previous()), indicator.id()).stream()
                .collect(
                        Collectors.groupingBy(Reading::period, Collectors.toMap(Reading::unitId, Function.identity())));
        var now = found.getOrDefault(period.key(), Map.of());
        var before = found.getOrDefault(period.previous().key(), Map.of());
        var shown = source.reporters().of(indicator.id()).stream()
                .filter(reporter -> reporter.reports(period))
                .map(Reporter::unit)
                .collect(Collectors.toSet());
        shown.addAll(now.keySet());
        return units.of(shown).stream()
                .map(unit -> new OfUnit(unit, now.get(unit.id()), before.get(unit.id())))
                .toList();
    }
}
