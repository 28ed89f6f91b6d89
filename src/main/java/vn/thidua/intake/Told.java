package vn.thidua.intake;

import java.util.ArrayList;
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

    private final LayoutForm form;
    private final Grid grid;
    private final Names names;
    private final Errors errors;

    private Told(LayoutForm form, Grid grid, Names names, Errors errors) {
        this.form = form;
        this.grid = grid;
        this.names = names;
        this.errors = errors;
    }

    /** The layout; what is wrong is told to {@code errors}, and the layout is of no use then. */
    static Layout of(LayoutForm form, int first, int last, Grid grid, Names names, Errors errors) {
        return new Told(form, grid, names, errors).layout(first, last);
    }

    private Layout layout(int first, int last) {
        var columns = new ArrayList<Layout.Column>();
        for (var place = 0; place < form.all().size(); place++) {
            var choice = Objects.requireNonNullElse(form.all().get(place), "");
            var at = place;
            column(choice, place, grid.heading(first - 1, last - 1, place)).ifPresent(column -> {
                if (columns.stream().anyMatch(other -> other.choice().equals(column.choice()))) {
                    errors.rejectValue("columns[" + at + "]", "twice", "Đã có cột khác mang nội dung này.");
                }
                columns.add(column);
            });
        }
        var layout = new Layout(
                Ids.next(),
                Words.tidy(Objects.requireNonNullElse(form.name(), "")),
                grid.name(),
                first,
                last,
                form.decimals() == null ? Decimals.COMMA : form.decimals(),
                Layout.skipped(Objects.requireNonNullElse(form.skipped(), "")),
                unit(),
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

    private @Nullable UUID unit() {
        if (form.unit() == null || form.unit().isBlank()) return null;
        return names.all().keySet().stream()
                .filter(unit -> unit.toString().equals(form.unit()))
                .findFirst()
                .orElse(null);
    }

    private Optional<Layout.Column> column(String choice, int place, String heading) {
        var parts = choice.split(":");
        try {
            var holds = Holds.valueOf(parts[0].toUpperCase(Locale.ROOT));
            if (parts.length < 3) return Optional.of(new Layout.Column(place, heading, holds, null, Breakdown.WHOLE));
            var indicator = names.known().get(parts[1]);
            return Optional.ofNullable(indicator)
                    .map(Indicator::code)
                    .map(code ->
                            new Layout.Column(place, heading, holds, code, Breakdown.of(Integer.parseInt(parts[2]))));
        } catch (IllegalArgumentException nothing) {
            return Optional.empty();
        }
    }
}
