package vn.thidua.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.sheet.Grid;
import vn.thidua.web.Show;

/**
 * How a file is laid out.
 *
 * @param sheet name of the sheet; empty for the first one
 * @param firstHeading row, from 1; lastHeading: the same; the lines begin below
 * @param skipped beginnings of rows that are no figures, such as totals
 * @param unit whose figures they are; null where a column says it
 * @param columns that hold something, by place
 */
record Layout(
        UUID id,
        String name,
        String sheet,
        int firstHeading,
        int lastHeading,
        Decimals decimals,
        List<String> skipped,
        @Nullable UUID unit,
        List<Column> columns) {

    /** What is skipped where nothing else is said. */
    static final String SKIPPED = "tổng; cộng; toàn xã; toàn phường";

    /**
     * A column.
     *
     * @param place from 0
     * @param heading as it stood there when the layout was told
     * @param indicator code; null where a column of its own names it
     */
    record Column(
            int place,
            String heading,
            Holds holds,
            @Nullable String indicator,
            Breakdown breakdown) {

        /** How it is chosen in the form: "UNIT", "NUMERATOR:IND-D04:0". */
        String choice() {
            return indicator == null ? holds.name() : holds + ":" + indicator + ":" + breakdown.code();
        }
    }

    /** Our own template, see {@link Template}. */
    static final Layout OURS = new Layout(
            new UUID(0, 0),
            "Biểu mẫu của hệ thống",
            "Số liệu",
            1,
            1,
            Decimals.COMMA,
            List.of(),
            null,
            List.of(
                    ours(0, "Khóa đơn vị", Holds.UNIT),
                    ours(1, "Khóa kỳ", Holds.PERIOD),
                    ours(2, "Mã chỉ tiêu", Holds.INDICATOR),
                    ours(5, "Nhóm", Holds.BREAKDOWN),
                    ours(6, "Số, tử số", Holds.NUMERATOR),
                    ours(7, "Mẫu số", Holds.DENOMINATOR),
                    ours(8, "Ghi chú", Holds.NOTE),
                    ours(9, "Giải trình", Holds.REASON)));

    private static Column ours(int place, String heading, Holds holds) {
        return new Column(place, heading, holds, null, Breakdown.WHOLE);
    }

    /** The beginnings that stand in the text, separated by semicolons. */
    static List<String> skipped(String text) {
        return Arrays.stream(text.split(";"))
                .map(String::strip)
                .filter(words -> !words.isEmpty())
                .toList();
    }

    /** The only column that holds it; empty when none does. */
    Optional<Column> the(Holds holds) {
        return columns.stream()
                .filter(column -> column.holds() == holds && column.indicator() == null)
                .findFirst();
    }

    /** Path of the page on which it is changed. */
    String path() {
        return "/nhap-so-lieu/cach-doc/" + id;
    }

    /** Whether the file must be told its period. */
    boolean needsPeriod() {
        return the(Holds.PERIOD).isEmpty();
    }

    /** What the other one says differently, Vietnamese; none when nothing. */
    List<String> changes(Layout other) {
        var changes = new ArrayList<String>();
        if (!name.equals(other.name)) changes.add("tên “" + other.name + "”");
        if (!sheet.equals(other.sheet)) changes.add("trang tính");
        if (firstHeading != other.firstHeading || lastHeading != other.lastHeading) changes.add("dòng tiêu đề");
        if (decimals != other.decimals) changes.add("cách viết số thập phân");
        if (!skipped.equals(other.skipped)) changes.add("dòng bỏ qua");
        if (!Objects.equals(unit, other.unit)) changes.add("đơn vị của số liệu");
        if (!columns.equals(other.columns)) changes.add("các cột");
        return changes;
    }

    /** Where the sheet is no longer as it was told, Vietnamese; none when it fits. */
    List<String> misfits(Grid grid) {
        return columns.stream()
                .filter(column -> !Show.folded(column.heading()).equals(Show.folded(heading(grid, column.place()))))
                .map(column -> "Cột %s trước đây là “%s”, trong tệp này là “%s”."
                        .formatted(
                                vn.thidua.sheet.Cells.letters(column.place()),
                                column.heading(),
                                heading(grid, column.place())))
                .toList();
    }

    /** The heading of a column in a sheet. */
    String heading(Grid grid, int place) {
        return grid.heading(firstHeading - 1, lastHeading - 1, place);
    }
}
