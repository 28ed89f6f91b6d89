package vn.thidua.planfile;

import java.util.List;

/**
 * One paragraph or one table row of a document, in reading order.
 *
 * @param index from 0, the number that a {@link PlanDraft.Source} names
 * @param text cleaned text: NFC, single spaces; the cells of a row joined by " | "; never empty
 * @param kind paragraph or row
 * @param cells texts of the cells of a row, lines of a cell separated by a line feed; empty for a paragraph
 * @param table number of the table from 1; 0 for a paragraph
 */
public record Block(int index, String text, Kind kind, List<String> cells, int table) {

    /** What a block was in the document. */
    public enum Kind {
        PARAGRAPH,
        HEADING,
        ROW
    }
}
