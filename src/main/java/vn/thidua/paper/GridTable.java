package vn.thidua.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTable.XWPFBorderType;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.thidua.paper.Block.Column;
import vn.thidua.paper.Block.Grid;

/** Tables of the body: ruled, as wide as the text, the first row again on each page. */
final class GridTable {

    private static final int EIGHTHS = 4;

    private final Pen pen;

    GridTable(Pen pen) {
        this.pen = pen;
    }

    void write(Grid grid) {
        pen.write(Look.GAP, "").setKeepNext(true);
        var columns = grid.columns();
        var table = pen.table(grid.rows().size() + 1, columns.size());
        Tables.lay(
                table,
                widths(columns),
                pen.template().cell().side(),
                pen.template().cell().above());
        table.setTopBorder(XWPFBorderType.SINGLE, EIGHTHS, 0, "auto");
        head(table.getRow(0), columns);
        var rows = table.getRows();
        for (var index = 0; index < grid.rows().size(); index++) {
            fill(rows.get(index + 1), columns, grid.rows().get(index));
        }
        pen.write(Look.GAP, "");
    }

    private List<Double> widths(List<Column> columns) {
        var all = columns.stream().mapToInt(Column::share).sum();
        var width = pen.template().page().textWidth();
        return columns.stream().map(column -> width * column.share() / all).toList();
    }

    private void head(XWPFTableRow row, List<Column> columns) {
        row.setRepeatHeader(true);
        for (var index = 0; index < columns.size(); index++) {
            var cell = row.getCell(index);
            cell.setVerticalAlignment(XWPFVertAlign.CENTER);
            pen.write(cell, Look.CELL_HEAD, Words.clean(columns.get(index).title()));
        }
    }

    private void fill(XWPFTableRow row, List<Column> columns, List<String> texts) {
        for (var index = 0; index < columns.size(); index++) {
            var look = columns.get(index).centred() ? Look.CELL_MIDDLE : Look.CELL;
            pen.write(row.getCell(index), look, Words.clean(texts.get(index)));
        }
    }
}
