package vn.thidua.planfile;

import java.util.List;

/**
 * What a file format hands over before lines are joined: a line or a table row.
 *
 * @param text cleaned text of a line; empty marks a gap between paragraphs
 * @param strong the format says that it is a heading or wholly bold
 * @param whole the format says that a paragraph ends here, so that it is continued only where it is visibly cut
 * @param cells cells of a row; empty for a line
 * @param table number of the table from 1; 0 for a line
 */
record Piece(String text, boolean strong, boolean whole, List<String> cells, int table) {

    static Piece paragraph(String text, boolean strong) {
        return new Piece(Fold.clean(text), strong, true, List.of(), 0);
    }

    static Piece line(String text) {
        return new Piece(Fold.clean(text), false, false, List.of(), 0);
    }

    static Piece row(List<String> cells, int table) {
        var clean = cells.stream().map(Fold::cleanLines).toList();
        return new Piece(String.join(" | ", clean), false, true, clean, table);
    }

    boolean isRow() {
        return table > 0;
    }

    boolean isGap() {
        return text.isBlank() && !isRow();
    }

    Piece with(String longer) {
        return new Piece(longer, strong, whole, cells, table);
    }
}
