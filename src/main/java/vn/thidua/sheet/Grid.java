package vn.thidua.sheet;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sheet as it is, of which nothing is known beforehand. Rows and columns count from 0.
 *
 * @param name of the sheet; empty for a text file
 * @param rows what stands in the cells, numbers as Vietnamese writes them without groups: {@code 1234,5}; short rows have
 *     fewer cells, blank ones none
 * @param merged areas of which only the left upper cell is filled
 */
public record Grid(String name, List<String[]> rows, List<Merged> merged) {

    /** Cells that are one, both corners included. */
    public record Merged(int firstRow, int firstColumn, int lastRow, int lastColumn) {

        boolean holds(int row, int column) {
            return row >= firstRow && row <= lastRow && column >= firstColumn && column <= lastColumn;
        }
    }

    /** What stands in the cell; empty outside of the sheet. */
    public String at(int row, int column) {
        if (row < 0 || row >= rows.size() || column < 0) return "";
        var cells = rows.get(row);
        return column < cells.length ? cells[column] : "";
    }

    /** The same, for every cell of a merged area what stands in it. */
    public String spread(int row, int column) {
        var own = at(row, column);
        if (!own.isEmpty() || merged.isEmpty()) return own;
        var area = area(row, column);
        return area == null ? "" : at(area.firstRow(), area.firstColumn());
    }

    /** Whether the cell is part of a merged area and not its filled one. */
    public boolean isCovered(int row, int column) {
        var area = merged.isEmpty() ? null : area(row, column);
        return area != null && (area.firstRow() != row || area.firstColumn() != column);
    }

    /** The heading of a column over several rows: their words from top to bottom, each once; {@code "Hồ sơ / Đúng hạn"}. */
    public String heading(int first, int last, int column) {
        var words = new LinkedHashSet<String>();
        for (var row = first; row <= last; row++) {
            var text = spread(row, column);
            if (!text.isEmpty()) words.add(text);
        }
        return String.join(" / ", words);
    }

    /** How many columns its widest row has, of the first so many rows. */
    public int width(int first) {
        return rows.stream().limit(first).mapToInt(row -> row.length).max().orElse(0);
    }

    /** Name of a cell: "D7". */
    public static String address(int row, int column) {
        return Cells.letters(column) + (row + 1);
    }

    /** The same sheet without the rows below. */
    public Grid top(int count) {
        return new Grid(name, new ArrayList<>(rows.subList(0, Math.min(count, rows.size()))), merged);
    }

    private @Nullable Merged area(int row, int column) {
        for (var area : merged) {
            if (area.holds(row, column)) return area;
        }
        return null;
    }
}
