package vn.thidua.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.kernel.Ids;
import vn.thidua.organization.Words;
import vn.thidua.sheet.Grid;

/** Makes a layout of what somebody told about a sheet, or says what is missing. */
final class Told {

    private final Names names;
    private final Errors errors;

    private Told(Names names, Errors errors) {
        this.names = names;
        this.errors = errors;
    }

    /**
     * A column as it was told.
     *
     * @param field of the form, to which what is wrong is told
     * @param choice see {@link Layout.Column#choice}; empty where the column is not read
     */
    private record Line(String field, int place, String heading, String choice) {}

    /** The layout; what is wrong is told to {@code errors}, and the layout is of no use then. */
    static Layout of(LayoutForm form, int first, int last, Grid grid, Names names, Errors errors) {
        var lines = new ArrayList<Line>();
        for (var place = 0; place < form.all().size(); place++) {
            lines.add(new Line(
                    "columns[" + place + "]",
                    place,
                    grid.heading(first - 1, last - 1, place),
                    Objects.requireNonNullElse(form.all().get(place), "")));
        }
        return new Told(names, errors).layout(form, grid.name(), first, last, lines);
    }

    /** The same for one that was told before and is changed. */
    static Layout of(LayoutChange form, Names names, Errors errors) {
        var lines = new ArrayList<Line>();
        for (var at = 0; at < form.lines().size(); at++) {
            var line = form.lines().get(at);
            if (line.isEmpty()) continue;
            var place = line.place();
            if (place < 0) errors.rejectValue("columns[" + at + "].letters", "wrong", LayoutChange.LETTERS);
            lines.add(new Line("columns[" + at + "].holds", place, line.words(), line.choice()));
        }
        var first = Objects.requireNonNullElse(form.told().first(), 1);
        var last = Math.max(first, Objects.requireNonNullElse(form.told().last(), first));
        var sheet = Objects.requireNonNullElse(form.told().sheet(), "").strip();
        return new Told(names, errors).layout(form.told(), sheet, first, last, lines);
    }

    private Layout layout(LayoutForm form, String sheet, int first, int last, List<Line> lines) {
        var columns = new ArrayList<Layout.Column>();
        for (var line : lines) {
            column(line).ifPresent(column -> {
                if (columns.stream().anyMatch(other -> other.choice().equals(column.choice()))) {
                    errors.rejectValue(line.field(), "twice", "Đã có cột khác mang nội dung này.");
                }
                if (columns.stream().anyMatch(other -> other.place() == column.place())) {
                    errors.rejectValue(line.field(), "same", "Cột này đã được khai ở trên.");
                } else {
                    columns.add(column);
                }
            });
        }
        columns.sort(Comparator.comparingInt(Layout.Column::place));
        var layout = new Layout(
                Ids.next(),
                Words.tidy(Objects.requireNonNullElse(form.name(), "")),
                sheet,
                first,
                last,
                form.decimals() == null ? Decimals.COMMA : form.decimals(),
                Layout.skipped(Objects.requireNonNullElse(form.skipped(), "")),
                unit(form.unit()),
                columns);
        refuseIncomplete(layout);
        return layout;
    }

    private void refuseIncomplete(Layout layout) {
        var numbers = layout.columns().stream()
                .filter(column -> column.holds() == Holds.NUMERATOR)
                .toList();
        if (numbers.isEmpty()) {
            errors.reject("none", "Chưa có cột nào chứa số liệu. Hãy chọn cột số của ít nhất một chỉ tiêu.");
        }
        if (numbers.stream().anyMatch(column -> column.indicator() == null)
                && layout.the(Holds.INDICATOR).isEmpty()) {
            errors.reject(
                    "indicator",
                    "Cột số chưa rõ của chỉ tiêu nào: hãy chọn cột chỉ tiêu, hoặc chọn số của một chỉ tiêu.");
        }
        if (layout.the(Holds.UNIT).isEmpty() && layout.unit() == null) {
            errors.rejectValue("unit", "none", "Tệp không có cột đơn vị: hãy chọn đơn vị của số liệu.");
        }
    }

    private @Nullable UUID unit(@Nullable String chosen) {
        return names.all().keySet().stream()
                .filter(unit -> unit.toString().equals(chosen))
                .findFirst()
                .orElse(null);
    }

    private Optional<Layout.Column> column(Line line) {
        var parts = line.choice().split(":");
        try {
            var holds = Holds.valueOf(parts[0].toUpperCase(Locale.ROOT));
            if (parts.length < 3) {
                return Optional.of(new Layout.Column(line.place(), line.heading(), holds, null, Breakdown.WHOLE));
            }
            var breakdown = Breakdown.of(Integer.parseInt(parts[2]));
            return Optional.ofNullable(names.known().get(parts[1]))
                    .map(Indicator::code)
                    .map(code -> new Layout.Column(line.place(), line.heading(), holds, code, breakdown));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }
}
