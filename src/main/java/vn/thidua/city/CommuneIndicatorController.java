package vn.thidua.city;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Catalogue;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Localities;
import vn.thidua.sheet.Download;
import vn.thidua.sheet.TableFile;
import vn.thidua.web.Allowed;
import vn.thidua.web.Option;
import vn.thidua.web.Show;

/** One indicator over communes and time, as a page and as an Excel file. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.CITY_OFFICER})
class CommuneIndicatorController {

    private static final int PERIODS = 5;

    private final CommuneFigures figures;
    private final Localities localities;
    private final PeerBook book;
    private final Periods periods;
    private final Clock clock;

    CommuneIndicatorController(
            CommuneFigures figures, Localities localities, PeerBook book, Periods periods, Clock clock) {
        this.figures = figures;
        this.localities = localities;
        this.book = book;
        this.periods = periods;
        this.clock = clock;
    }

    @GetMapping("/thanh-pho/chi-tieu/{code}")
    String show(
            @PathVariable String code,
            @RequestParam(name = "xep", defaultValue = "") String order,
            @RequestParam(name = "nhom", defaultValue = "") String band,
            Member member,
            Model model) {
        var peers = book.read();
        var asked = Comparison.Order.of(order);
        model.addAttribute("comparison", compare(code, asked, band, peers, member));
        model.addAttribute("order", asked);
        model.addAttribute("bands", Option.of(peers.bands(), Band::id, Band::name));
        model.addAttribute(
                "band", peers.find(band).map(one -> one.id().toString()).orElse(""));
        return "city/figure";
    }

    @GetMapping("/thanh-pho/chi-tieu/{code}/bang-tinh")
    ResponseEntity<byte[]> file(@PathVariable String code, Member member) {
        var comparison = compare(code, Comparison.Order.NAME, "", book.read(), member);
        var header = new ArrayList<>(List.of("Địa phương", "Nhóm"));
        comparison.periods().forEach(period -> header.add(period.label()));
        header.addAll(List.of(
                "Tiến bộ so với cùng kỳ",
                "Trung vị nhóm",
                "Thứ hạng trong nhóm",
                "Số liệu đã gửi",
                "Số liệu phải gửi",
                "Gửi muộn"));
        var title = code + " " + comparison.indicator().definition().name();
        var above = List.of(title, "Số liệu đến " + Show.time(clock.instant()));
        var rows =
                comparison.lines().stream().map(line -> row(comparison, line)).toList();
        return Download.of(code + ".xlsx", TableFile.of("Số liệu", above, header, rows));
    }

    private Comparison compare(String code, Comparison.Order order, String band, Peers peers, Member member) {
        var city = member.city();
        if (city == null) throw new NotThere();
        var indicator = Catalogue.find(code).orElseThrow(NotThere::new);
        var latest = periods.latest(indicator.frequency());
        var shown = latest.backTo(PERIODS).reversed();
        var wanted = new ArrayList<>(shown);
        if (!wanted.contains(latest.lastYear())) wanted.add(latest.lastYear());
        var found = figures.in(wanted, indicator);
        var whole = Comparison.of(indicator, shown, localities.of(city), found, peers, order);
        return peers.find(band)
                .map(one -> new Comparison(
                        indicator,
                        shown,
                        whole.lines().stream()
                                .filter(line -> one.equals(line.band()))
                                .toList()))
                .orElse(whole);
    }

    private static List<@Nullable Object> row(Comparison comparison, Comparison.Line line) {
        var row = new ArrayList<@Nullable Object>();
        row.add(line.commune().title());
        row.add(line.band() == null ? null : line.band().name());
        for (var period : comparison.periods()) {
            var figure = line.in(period);
            row.add(figure == null ? null : figure.value().orElse(null));
        }
        row.add(line.improvement().map(vn.thidua.dashboard.Change::difference).orElse(null));
        row.add(line.median());
        row.add(line.rank() == 0 ? null : line.rank());
        var latest = line.in(comparison.periods().getFirst());
        row.add(latest == null ? null : latest.cells());
        row.add(latest == null ? null : latest.expected());
        row.add(latest == null ? null : latest.late());
        return row;
    }
}
