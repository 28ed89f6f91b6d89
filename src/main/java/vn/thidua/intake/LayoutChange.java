package vn.thidua.intake;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.sheet.Cells;
import vn.thidua.sheet.Grid;
import vn.thidua.web.Show;

/**
 * A layout that was told before, with what is changed in it.
 *
 * @param first row of the heading, from 1; last: the same
 * @param file of whose columns they are; null where no file is at hand
 */
record LayoutChange(
        @Nullable
        @NotBlank(message = "Hãy đặt tên cho cách đọc này.")
        @Size(max = 200, message = "Tên dài quá 200 ký tự.")
        String name,

        @Nullable @Size(max = 200, message = "Tên trang tính dài quá 200 ký tự.")
        String sheet,

        @NotNull(message = "Hãy nhập số thứ tự dòng.")
        @Min(value = 1, message = LayoutChange.ROWS)
        @Max(value = LayoutChange.LOWEST, message = LayoutChange.ROWS)
        @Nullable
        Integer first,

        @NotNull(message = "Hãy nhập số thứ tự dòng.")
        @Min(value = 1, message = LayoutChange.ROWS)
        @Max(value = LayoutChange.LOWEST, message = LayoutChange.ROWS)
        @Nullable
        Integer last,

        @Nullable Decimals decimals,

        @Nullable @Size(max = 500, message = "Dài quá 500 ký tự.")
        String skipped,

        @Nullable String unit,
        @Nullable UUID file,
        @Valid @Nullable List<@Nullable Line> columns) {

    static final int LOWEST = 50;
    static final String LETTERS = "Ghi tên cột bằng chữ như trong Excel: A, B, AA.";

    static final String ROWS = "Dòng từ 1 đến 50.";
    private static final int LAST = 299;
    private static final int SPARE = 3;

    /**
     * A column.
     *
     * @param letters its name: "A", "AA"
     * @param holds see {@link Layout.Column#choice}; empty where it is not read
     */
    record Line(
            @Nullable String letters,

            @Nullable @Size(max = 1000, message = "Tiêu đề dài quá 1.000 ký tự.")
            String heading,

            @Nullable String holds) {

        /** From 0; -1 when the letters name no column. */
        int place() {
            var place = 0;
            for (var letter : Objects.requireNonNullElse(letters, "")
                    .strip()
                    .toUpperCase(Locale.ROOT)
                    .toCharArray()) {
                if (letter < 'A' || letter > 'Z' || place > LAST) return -1;
                place = place * 26 + letter - 'A' + 1;
            }
            return place > LAST + 1 ? -1 : place - 1;
        }

        String words() {
            return Objects.requireNonNullElse(heading, "").strip();
        }

        String choice() {
            return Objects.requireNonNullElse(holds, "");
        }

        /** Whether the column is not read. */
        boolean isEmpty() {
            return choice().isBlank();
        }
    }

    /** As it is kept, with lines for a few more columns. */
    static LayoutChange of(Layout layout) {
        var lines = new ArrayList<@Nullable Line>();
        layout.columns().forEach(column -> lines.add(line(column.place(), column.heading(), column)));
        for (var spare = 0; spare < SPARE; spare++) lines.add(new Line("", "", ""));
        return of(layout, null, lines);
    }

    /** With the columns of a file: each holds what the one with its heading held, otherwise the one at its place. */
    static LayoutChange of(Layout layout, UUID file, Grid grid) {
        var lines = new ArrayList<@Nullable Line>();
        var width = Math.min(grid.width(LayoutPage.ROWS), LayoutPage.COLUMNS);
        var headings = new ArrayList<String>();
        for (var place = 0; place < width; place++) headings.add(layout.heading(grid, place));
        for (var place = 0; place < width; place++) {
            lines.add(line(place, headings.get(place), known(layout, headings, place)));
        }
        return of(layout, file, lines);
    }

    private static Layout.@Nullable Column known(Layout layout, List<String> headings, int place) {
        var folded = headings.stream().map(Show::folded).toList();
        Layout.Column beside = null;
        for (var column : layout.columns()) {
            if (Show.folded(column.heading()).equals(folded.get(place))) return column;
            if (column.place() == place && !folded.contains(Show.folded(column.heading()))) beside = column;
        }
        return beside;
    }

    private static Line line(int place, String heading, Layout.@Nullable Column column) {
        return new Line(Cells.letters(place), heading, column == null ? "" : column.choice());
    }

    private static LayoutChange of(Layout layout, @Nullable UUID file, List<@Nullable Line> lines) {
        return new LayoutChange(
                layout.name(),
                layout.sheet(),
                layout.firstHeading(),
                layout.lastHeading(),
                layout.decimals(),
                String.join("; ", layout.skipped()),
                layout.unit() == null ? "" : layout.unit().toString(),
                file,
                lines);
    }

    /** Everything but the columns. */
    LayoutForm told() {
        return new LayoutForm(name, sheet, first, last, decimals, skipped, unit, null);
    }

    List<Line> lines() {
        return columns == null
                ? List.of()
                : columns.stream()
                        .map(line -> line == null ? new Line("", "", "") : line)
                        .toList();
    }
}
