package vn.thidua.city;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import vn.thidua.sheet.Download;
import vn.thidua.sheet.TableFile;
import vn.thidua.web.Allowed;
import vn.thidua.web.Show;

/** Communes by indicators of an area. Who is late blocks nobody. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.CITY_OFFICER})
class CommuneFiguresController {

    private final CommuneFigures figures;
    private final Localities localities;
    private final PeerBook book;
    private final Periods periods;
    private final Clock clock;

    CommuneFiguresController(
            CommuneFigures figures, Localities localities, PeerBook book, Periods periods, Clock clock) {
        this.figures = figures;
        this.localities = localities;
        this.book = book;
        this.periods = periods;
        this.clock = clock;
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
            return own(commune).isEmpty() ? "–" : sent(commune) + "/" + expected(commune);
        }

        int late(Locality commune) {
            return own(commune).stream().mapToInt(Figure::late).sum();
        }

        private int sent(Locality commune) {
            return own(commune).stream().mapToInt(Figure::cells).sum();
        }

        private int expected(Locality commune) {
            return own(commune).stream()
                    .mapToInt(one -> Math.max(one.expected(), one.cells()))
                    .sum();
        }

        private List<Figure> own(Locality commune) {
            return indicators.stream()
                    .map(one -> of(commune, one))
                    .filter(Objects::nonNull)
                    .toList();
        }

        /** The commune's row of the file. */
        private List<@Nullable Object> row(Locality commune) {
            var band = peers.of(commune.id());
            var row = new ArrayList<@Nullable Object>();
            row.add(commune.title());
            row.add(band == null ? null : band.name());
            row.addAll(List.of(sent(commune), expected(commune), late(commune)));
            for (var indicator : indicators) {
                var figure = of(commune, indicator);
                row.add(figure == null ? null : figure.value().orElse(null));
            }
            return row;
        }
    }

    /** What is asked for, found. */
    private record Found(Grid grid, Area area, Optional<Band> band) {}

    @GetMapping("/thanh-pho/chi-tieu")
    String index(
            @RequestParam(name = "ky", defaultValue = "") String slug,
            @RequestParam(name = "noi-dung", defaultValue = "") String area,
            @RequestParam(name = "nhom", defaultValue = "") String band,
            Member member,
            Model model) {
        var found = find(slug, area, band, member);
        model.addAttribute("grid", found.grid());
        model.addAttribute("area", found.area());
        model.addAttribute("band", found.band().map(one -> one.id().toString()).orElse(""));
        model.addAttribute("choices", periods.choices(found.grid().period()));
        return "city/figures";
    }

    @GetMapping("/thanh-pho/chi-tieu/bang-tinh")
    ResponseEntity<byte[]> file(
            @RequestParam(name = "ky", defaultValue = "") String slug,
            @RequestParam(name = "noi-dung", defaultValue = "") String area,
            @RequestParam(name = "nhom", defaultValue = "") String band,
            Member member) {
        var found = find(slug, area, band, member);
        var grid = found.grid();
        var header = new ArrayList<>(List.of("Địa phương", "Nhóm", "Số liệu đã gửi", "Số liệu phải gửi", "Gửi muộn"));
        grid.indicators()
                .forEach(one -> header.add("%s %s (%s)"
                        .formatted(
                                one.code(),
                                one.definition().name(),
                                one.definition().unit())));
        var title = found.area().label() + ", " + grid.period().label();
        var above = List.of(title, "Số liệu đến " + Show.time(clock.instant()));
        var rows = grid.communes().stream().map(grid::row).toList();
        return Download.of(Download.name(title), TableFile.of("Số liệu", above, header, rows));
    }

    private Found find(String slug, String asked, String band, Member member) {
        var city = member.city();
        if (city == null) throw new NotThere();
        var period = periods.asked(slug);
        var area = area(asked);
        var indicators = Catalogue.all().stream()
                .filter(one -> one.area() == area && one.frequency().divides(period.frequency()))
                .toList();
        var found = figures.in(period, indicators);
        var peers = book.read();
        var chosen = peers.find(band);
        var communes = localities.of(city).stream()
                .filter(commune -> chosen.isEmpty() || chosen.get().equals(peers.of(commune.id())))
                .toList();
        return new Found(new Grid(period, communes, used(indicators, found), found, peers), area, chosen);
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
