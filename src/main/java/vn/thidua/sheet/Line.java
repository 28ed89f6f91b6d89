package vn.thidua.sheet;

import java.util.Map;
import java.util.Objects;

/**
 * A line of a list as it was handed in.
 *
 * @param title name of its sheet, as it is looked for
 * @param row its number in the sheet, from 1
 * @param cells all columns of the table, also empty ones
 */
public record Line<C extends Heading>(String title, int row, Map<C, Entered> cells) {

    /** What stands in the column. */
    public Entered at(C column) {
        return Objects.requireNonNull(cells.get(column));
    }

    /** The words in the column; empty when nothing stands there. */
    public String text(C column) {
        return at(column).text();
    }

    /** Whether nothing stands in the line. */
    public boolean isEmpty() {
        return cells.values().stream().allMatch(entered -> entered.isEmpty() && entered.flaw() == null);
    }
}
