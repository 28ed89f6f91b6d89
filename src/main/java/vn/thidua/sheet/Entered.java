package vn.thidua.sheet;

import org.jspecify.annotations.Nullable;

/**
 * What stands in a cell.
 *
 * @param cell address in its sheet: "D7"
 * @param text in composed characters, without stray spaces, days as 05/6/2026; empty when nothing stands there
 * @param flaw why the cell cannot be read, Vietnamese; null when it can
 */
public record Entered(String cell, String text, @Nullable String flaw) {

    /** Whether nothing stands there. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
