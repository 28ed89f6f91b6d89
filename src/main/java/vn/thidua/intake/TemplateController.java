package vn.thidua.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.sheet.Download;
import vn.thidua.web.AllowedToCommune;

/** What a member has to report in a period: as a workbook to fill in, and on paper. */
@Controller
@AllowedToCommune
class TemplateController {

    private final Reporters reporters;
    private final Indicators indicators;
    private final Units units;
    private final Periods periods;

    TemplateController(Reporters reporters, Indicators indicators, Units units, Periods periods) {
        this.reporters = reporters;
        this.indicators = indicators;
        this.units = units;
        this.periods = periods;
    }

    @GetMapping("/nhap-so-lieu/bieu-mau")
    ResponseEntity<byte[]> workbook(@RequestParam(name = "ky", defaultValue = "") String slug, Member member) {
        var period = periods.asked(slug);
        return Download.of(
                "Số liệu %s.xlsx".formatted(period.label().replace('/', '-')), Template.of(lines(period, member)));
    }

    @GetMapping("/nhap-so-lieu/bieu-trong")
    String paper(@RequestParam(name = "ky", defaultValue = "") String slug, Member member, Model model) {
        var period = periods.asked(slug);
        model.addAttribute("period", period);
        model.addAttribute("choices", periods.choices(period));
        model.addAttribute(
                "units",
                lines(period, member).stream()
                        .collect(Collectors.groupingBy(
                                Template.Line::unitName, java.util.LinkedHashMap::new, Collectors.toList())));
        return "intake/blank";
    }

    /** The member's units and indicators; everybody's for the standing officer. */
    private List<Template.Line> lines(Period period, Member member) {
        Map<UUID, Unit> byId = units.all().stream().collect(Collectors.toMap(Unit::id, Function.identity()));
        Map<UUID, Indicator> known =
                indicators.all(period.first()).stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        var lines = new ArrayList<Template.Line>();
        reporters.ever().stream()
                .filter(reporter -> reporter.reports(period))
                .filter(reporter -> member.isAny(Role.STANDING_OFFICER) || reporter.is(member))
                .sorted(java.util.Comparator.comparing((Reporter reporter) -> name(byId, reporter.unit()))
                        .thenComparing(reporter -> code(known, reporter.indicator())))
                .forEach(reporter -> {
                    var indicator = java.util.Objects.requireNonNull(known.get(reporter.indicator()));
                    var unit = name(byId, reporter.unit());
                    lines.add(new Template.Line(reporter.unit(), unit, period, indicator, Breakdown.WHOLE));
                    indicator
                            .groups()
                            .forEach(group ->
                                    lines.add(new Template.Line(reporter.unit(), unit, period, indicator, group)));
                });
        return lines;
    }

    private static String name(Map<UUID, Unit> units, UUID unit) {
        var found = units.get(unit);
        return found == null ? "–" : found.name();
    }

    private static String code(Map<UUID, Indicator> indicators, UUID indicator) {
        return java.util.Objects.requireNonNull(indicators.get(indicator)).code();
    }
}
