package vn.thidua.dashboard;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Periods;
import vn.thidua.sheet.Download;
import vn.thidua.sheet.TableFile;
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Show;

/** The tables of figures as Excel files: what the pages show. */
@Controller
@AllowedToCommune
class TableFilesController {

    static final List<String> LINES = List.of(
            "Chỉ tiêu",
            "Mã",
            "Nội dung",
            "Đơn vị tính",
            "Đã báo cáo",
            "Đã thẩm định",
            "Kỳ trước",
            "Cùng kỳ năm trước",
            "Từ đầu năm",
            "Chỉ tiêu năm",
            "Mức đạt (%)",
            "Số liệu đã gửi",
            "Số liệu phải gửi",
            "Gửi muộn");
    private static final List<String> TREND = List.of(
            "Kỳ",
            "Đã báo cáo",
            "Đã thẩm định",
            "Chỉ tiêu",
            "Điểm xuất phát",
            "Số liệu đã gửi",
            "Số liệu phải gửi",
            "Gửi muộn");

    private final Figures figures;
    private final IndicatorPages pages;
    private final Periods periods;
    private final Clock clock;

    TableFilesController(Figures figures, IndicatorPages pages, Periods periods, Clock clock) {
        this.figures = figures;
        this.pages = pages;
        this.periods = periods;
        this.clock = clock;
    }

    @GetMapping("/chi-tieu/bang-tinh")
    ResponseEntity<byte[]> all(@RequestParam(name = "ky", defaultValue = "") String slug) {
        var period = periods.asked(slug);
        var rows = figures.of(period).stream()
                .flatMap(area -> area.lines().stream())
                .map(TableFilesController::row)
                .toList();
        return file("Chỉ tiêu " + period.label(), LINES, rows);
    }

    @GetMapping("/chi-tieu/{id}/bang-tinh")
    ResponseEntity<byte[]> one(
            @PathVariable UUID id,
            @RequestParam(name = "ky", defaultValue = "") String slug,
            @RequestParam(name = "xem", defaultValue = "") String span) {
        var page = pages.of(id, slug, span);
        var rows = page.trend().stream().map(figure -> row(page, figure)).toList();
        return file(page.indicator().code() + " " + page.indicator().name(), TREND, rows);
    }

    private ResponseEntity<byte[]> file(String title, List<String> header, List<List<@Nullable Object>> rows) {
        return Download.of(Download.name(title), TableFile.of("Số liệu", above(title, clock.instant()), header, rows));
    }

    /** What stands over a table of figures. */
    static List<String> above(String title, Instant now) {
        return List.of(title, "Số liệu đến " + Show.time(now));
    }

    static List<@Nullable Object> row(Line line) {
        var row = new ArrayList<@Nullable Object>(List.of(
                line.indicator().name(),
                line.indicator().code(),
                line.indicator().area().label(),
                line.indicator().definition().unit()));
        row.add(line.now().value().orElse(null));
        row.add(line.now().verifiedValue().orElse(null));
        row.add(line.previous().value().orElse(null));
        row.add(line.lastYear().value().orElse(null));
        row.add(line.sinceNewYear().value().orElse(null));
        row.add(line.target() == null ? null : line.target().value());
        row.add(line.attainment().orElse(null));
        row.addAll(List.of(line.now().cells(), line.now().expected(), line.now().late()));
        return row;
    }

    private static List<@Nullable Object> row(IndicatorPage page, Figure figure) {
        var row = new ArrayList<@Nullable Object>();
        row.add(figure.period().label());
        row.add(figure.value().orElse(null));
        row.add(figure.verifiedValue().orElse(null));
        row.add(page.aim(figure));
        row.add(page.baseline(figure));
        row.addAll(List.of(figure.cells(), figure.expected(), figure.late()));
        return row;
    }
}
