package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;

/** A table that may go on over the next page. */
final class PdfTableRun {

    private final TableGrid.Table table;
    private final List<Float> columns;
    private final List<List<String>> rows = new ArrayList<>();

    PdfTableRun(TableGrid.Table table, List<Float> columns) {
        this.table = table;
        this.columns = columns;
    }

    boolean continues(PdfTable grid) {
        if (grid.columns().size() != columns.size()) {
            return false;
        }
        for (int i = 0; i < columns.size(); i++) {
            if (Math.abs(columns.get(i) - grid.columns().get(i)) > PdfTable.NEAR) {
                return false;
            }
        }
        return true;
    }

    void add(PdfTable grid) {
        var fresh = grid.rows();
        if (!rows.isEmpty() && !fresh.isEmpty() && fresh.getFirst().equals(rows.getFirst())) {
            fresh.removeFirst();
        }
        rows.addAll(fresh);
    }

    List<Piece> pieces() {
        for (var row : rows) {
            table.row();
            row.forEach(cell -> table.cell(
                    cell.isEmpty()
                            ? List.of()
                            : cell.lines()
                                    .map(line -> Piece.paragraph(line, false))
                                    .toList(),
                    1,
                    1));
        }
        return table.pieces();
    }
}
