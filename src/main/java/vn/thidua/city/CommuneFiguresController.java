package vn.thidua.city;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.dashboard.Figure;
import vn.thidua.indicator.Area;
import vn.thidua.indicator.Catalogue;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.indicator.Proposed;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Localities;
import vn.thidua.locality.Locality;
import vn.thidua.web.Allowed;

/** Communes by indicators of an area. Who is late blocks nobody. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.CITY_OFFICER})
class CommuneFiguresController {

    private final CommuneFigures figures;
    private final Localities localities;
    private final PeerBook book;
    private final Periods periods;

    CommuneFiguresController(CommuneFigures figures, Localities localities, PeerBook book, Periods periods) {
        this.figures = figures;
        this.localities = localities;
        this.book = book;
        this.periods = periods;
    }

    /**
     * Communes by rows, indicators by columns.
     *
     * @param indicators that some commune uses
     */
    record Grid(
            Period period,
            List<Locality> communes,
            List<Proposed> indicators,
            Map<CommuneFigures.Key, Figure> figures,
            Peers peers) {

        @Nullable
        Figure of(Locality commune, Proposed indicator) {
            return figures.get(new CommuneFigures.Key(commune.id(), indicator.code(), period));
        }

        /** Sent and expected figures of the commune over all indicators: "27/31". */
        String completeness(Locality commune) {
            var own = indicators.stream()
                    .map(one -> of(commune, one))
                    .filter(java.util.Objects::nonNull)
                    .toList();
            var sent = own.stream().mapToInt(Figure::cells).sum();
            var expected = own.stream()
                    .mapToInt(one -> Math.max(one.expected(), one.cells()))
                    .sum();
            return own.isEmpty() ? "–" : sent + "/" + expected;
        }

        int late(Locality commune) {
            return indicators.stream()
                    .map(one -> of(commune, one))
                    .filter(java.util.Objects::nonNull)
                    .mapToInt(Figure::late)
                    .sum();
        }
    }

    @GetMapping("/thanh-pho/chi-tieu")
    String index(
            @RequestParam(name = "ky", defaultValue = "") String slug,
            @RequestParam(name = "noi-dung", defaultValue = "") String asked,
            @RequestParam(name = "nhom", defaultValue = "") String band,
            Member member,
            Model model) {
        var city = member.city();
        if (city == null) throw new NotThere();
        var period = periods.asked(slug);
        var area = area(asked);
        var indicators = Catalogue.all().stream()
                .filter(one -> one.area() == area && one.frequency().divides(period.frequency()))
                .toList();
        var found = figures.of(indicators, List.of(period));
        var peers = book.read();
        var chosen = peers.find(band);
        var communes = localities.of(city).stream()
                .filter(commune -> chosen.isEmpty() || chosen.get().equals(peers.of(commune.id())))
                .toList();
        model.addAttribute("grid", new Grid(period, communes, used(indicators, found), found, peers));
        model.addAttribute("area", area);
        model.addAttribute("band", chosen.map(one -> one.id().toString()).orElse(""));
        model.addAttribute("choices", periods.choices(period));
        return "city/figures";
    }

    private static List<Proposed> used(List<Proposed> indicators, Map<CommuneFigures.Key, Figure> found) {
        return indicators.stream()
                .filter(one ->
                        found.keySet().stream().anyMatch(key -> key.code().equals(one.code())))
                .toList();
    }

    private static Area area(String asked) {
        return Arrays.stream(Area.values())
                .filter(one -> one.name().equals(asked) && one != Area.X)
                .findFirst()
                .orElse(Area.D);
    }
}
