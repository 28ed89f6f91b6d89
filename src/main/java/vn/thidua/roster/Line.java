package vn.thidua.roster;

import java.util.Map;
import java.util.Objects;
import vn.thidua.sheet.Entered;

/**
 * A line of the list as it was handed in.
 *
 * @param row its number in the sheet, from 1
 * @param cells all columns of the page, also empty ones
 */
record Line(Page page, int row, Map<Column, Entered> cells) {

    Entered at(Column column) {
        return Objects.requireNonNull(cells.get(column));
    }

    String text(Column column) {
        return at(column).text();
    }

    boolean isEmpty() {
        return cells.values().stream().allMatch(entered -> entered.isEmpty() && entered.flaw() == null);
    }
}
