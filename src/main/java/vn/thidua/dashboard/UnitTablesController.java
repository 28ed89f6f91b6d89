package vn.thidua.dashboard;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Periods;
import vn.thidua.organization.Units;
import vn.thidua.sheet.Download;
import vn.thidua.sheet.TableFile;
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Dates;

/** What units report, as Excel files: one unit, who owes what, and figure by figure. */
@Controller
@AllowedToCommune
class UnitTablesController {

    private static final String SHEET = "Số liệu";

    private final Source source;
    private final Units units;
    private final Periods periods;
    private final Clock clock;

    UnitTablesController(Source source, Units units, Periods periods, Clock clock) {
        this.source = source;
        this.units = units;
        this.periods = periods;
        this.clock = clock;
    }

    /** What the tables are made of. */
    @org.springframework.stereotype.Component("unitTablesSource")
    record Source(Completeness completeness, UnitFigures ofUnit, EachFigure each) {}

    @GetMapping("/chi-tieu/don-vi/{id}/bang-tinh")
    ResponseEntity<byte[]> unit(@PathVariable UUID id, @RequestParam(name = "ky", defaultValue = "") String slug) {
        var period = periods.asked(slug);
        var title = "Số liệu của " + units.get(id).name() + ", " + period.label();
        var header = new ArrayList<>(TableFilesController.LINES);
        header.add("Trạng thái");
        var rows = source.ofUnit().of(id, period).stream()
                .map(UnitTablesController::row)
                .toList();
        return Download.of(
                Download.name(title),
                TableFile.of(SHEET, TableFilesController.above(title, clock.instant()), header, rows));
    }

    private static List<@Nullable Object> row(UnitFigures.OfUnit one) {
        var row = TableFilesController.row(one.line());
        row.add(
                one.reading() != null
                        ? one.reading().state().standing().label()
                        : one.isCounted() ? "hệ thống tự tính" : null);
        return row;
    }

    @GetMapping("/chi-tieu/day-du/bang-tinh")
    ResponseEntity<byte[]> completeness(@RequestParam(name = "ky", defaultValue = "") String slug) {
        var period = periods.asked(slug);
        var matrices = source.completeness().of(period, Dates.today(clock));
        var header = new ArrayList<>(List.of("Đơn vị", "Đã gửi", "Phải gửi", "Gửi muộn"));
        matrices.stream()
                .flatMap(matrix -> matrix.indicators().stream())
                .forEach(indicator -> header.add(indicator.code() + " " + indicator.name()));
        var shown = matrices.stream()
                .flatMap(matrix -> matrix.units().stream())
                .map(vn.thidua.organization.Unit::id)
                .distinct()
                .toList();
        var rows = units.of(shown).stream().map(unit -> row(unit, matrices)).toList();
        var title = "Đầy đủ số liệu " + period.label();
        return Download.of(
                Download.name(title),
                TableFile.of(SHEET, TableFilesController.above(title, clock.instant()), header, rows));
    }

    private static List<@Nullable Object> row(vn.thidua.organization.Unit unit, List<Completeness.Matrix> matrices) {
        var cells = new ArrayList<@Nullable Sent>();
        matrices.forEach(matrix -> matrix.indicators().forEach(indicator -> cells.add(matrix.of(unit, indicator))));
        var own = cells.stream().filter(Objects::nonNull).toList();
        var row = new ArrayList<@Nullable Object>();
        row.add(unit.name());
        row.add(own.stream().mapToInt(Sent::sent).sum());
        row.add(own.stream().mapToInt(Sent::expected).sum());
        row.add(own.stream().mapToInt(Sent::late).sum());
        cells.forEach(sent -> row.add(sent == null ? null : sent.word()));
        return row;
    }

    /** As many as there are; a year of a commune has up to a hundred thousand. */
    @GetMapping("/chi-tieu/so-lieu/bang-tinh")
    ResponseEntity<Resource> each(@RequestParam(name = "ky", defaultValue = "") String slug) {
        var period = periods.asked(slug);
        var title = "Từng số liệu của các đơn vị, " + period.label();
        return Download.of(
                Download.name(title),
                out -> TableFile.write(
                        out,
                        SHEET,
                        TableFilesController.above(title, clock.instant()),
                        EachFigure.HEADER,
                        rows -> source.each().write(period, rows)));
    }
}
