package vn.thidua.city;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Area;
import vn.thidua.indicator.Catalogue;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.indicator.Proposed;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Locality;
import vn.thidua.web.Allowed;
import vn.thidua.web.Show;

/** Communes beside each other: all indicators of an area, or one indicator through time. Who is late blocks nobody. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.CITY_OFFICER})
class CommuneFiguresController {

    private static final int PERIODS = 6;

    private final CommuneFigures figures;
    private final Periods periods;

    CommuneFiguresController(CommuneFigures figures, Periods periods) {
        this.figures = figures;
        this.periods = periods;
    }

    /** Communes by rows; columns are indicators or periods. */
    record Grid(List<Locality> communes, Map<CommuneFigures.Key, CommuneFigures.Figure> figures) {

        CommuneFigures.@Nullable Figure of(Locality commune, Proposed indicator, Period period) {
            return figures.get(new CommuneFigures.Key(commune.id(), indicator.code(), period));
        }

        /** How much better than in the other period, with its sign; a dash where one is missing. */
        String change(Locality commune, Proposed indicator, Period now, Period before) {
            var one = of(commune, indicator, now);
            var other = of(commune, indicator, before);
            if (one == null || other == null) return "–";
            var value = one.value(indicator);
            var earlier = other.value(indicator);
            if (value.isEmpty() || earlier.isEmpty()) return "–";
            var change = value.get().subtract(earlier.get());
            return (change.signum() > 0 ? "+" : "") + Show.number(change.stripTrailingZeros());
        }
    }

    @GetMapping("/thanh-pho/chi-tieu")
    String index(
            @RequestParam(name = "ky", defaultValue = "") String slug,
            @RequestParam(name = "noi-dung", defaultValue = "") String asked,
            Member member,
            Model model) {
        if (member.city() == null) throw new NotThere();
        var period = periods.asked(slug);
        var area = Arrays.stream(Area.values())
                .filter(one -> one.name().equals(asked) && one != Area.X)
                .findFirst()
                .orElse(Area.D);
        var indicators = Catalogue.all().stream()
                .filter(one -> one.area() == area && one.frequency().divides(period.frequency()))
                .toList();
        var found = figures.of(indicators, List.of(period));
        model.addAttribute("grid", new Grid(figures.communes(member.city()), found));
        model.addAttribute("period", period);
        model.addAttribute("area", area);
        model.addAttribute(
                "indicators",
                indicators.stream()
                        .filter(one -> found.keySet().stream()
                                .anyMatch(key -> key.code().equals(one.code())))
                        .toList());
        model.addAttribute("choices", periods.choices(period));
        return "city/figures";
    }

    @GetMapping("/thanh-pho/chi-tieu/{code}")
    String show(@PathVariable String code, Member member, Model model) {
        var city = member.city();
        if (city == null) throw new NotThere();
        var indicator = Catalogue.find(code).orElseThrow(NotThere::new);
        var latest = periods.latest(indicator.frequency());
        var shown = latest.backTo(PERIODS).reversed();
        var wanted = new java.util.ArrayList<>(shown);
        if (indicator.frequency() != Frequency.YEAR) wanted.add(latest.lastYear());
        var grid = new Grid(figures.communes(city), figures.of(List.of(indicator), wanted));
        model.addAttribute("grid", new Grid(ranked(grid, indicator, latest), grid.figures()));
        model.addAttribute("indicator", indicator);
        model.addAttribute("periods", shown);
        model.addAttribute("lastYear", latest.lastYear());
        return "city/figure";
    }

    /** Best first in the latest period; those without a value last, in Vietnamese order. */
    private static List<Locality> ranked(Grid grid, Proposed indicator, Period latest) {
        Comparator<java.math.BigDecimal> better = switch (indicator.definition().direction()) {
            case DOWN -> Comparator.naturalOrder();
            case UP, EQUAL -> Comparator.reverseOrder();
        };
        return grid.communes().stream()
                .sorted(Comparator.comparing(
                        commune -> {
                            var figure = grid.of(commune, indicator, latest);
                            return figure == null
                                    ? null
                                    : figure.value(indicator).orElse(null);
                        },
                        Comparator.nullsLast(better)))
                .toList();
    }
}
