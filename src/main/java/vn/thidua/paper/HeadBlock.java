package vn.thidua.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.thidua.paper.Paper.Head;

/** Components 1 to 4: who issues on the left, national title on the right, number and date below. */
final class HeadBlock {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    private final Pen pen;
    private final Template template;

    HeadBlock(Pen pen) {
        this.pen = pen;
        this.template = pen.template();
    }

    void write(Head head) {
        if (head.issuer() == null) {
            alone();
            return;
        }
        var widths = template.head();
        var table = pen.table(2, 2);
        table.removeBorders();
        Tables.lay(table, List.of(widths.left(), widths.right()), 0, 0);
        issuer(table.getRow(0).getCell(0), head.superior() == null ? "" : head.superior(), head.issuer());
        nation(table.getRow(0).getCell(1));
        second(table.getRow(1), head);
    }

    private void issuer(XWPFTableCell cell, String superior, String issuer) {
        superior.lines().map(Words::capitals).forEach(line -> pen.write(cell, Look.SUPERIOR, line));
        var lines = issuer.lines().map(Words::capitals).toList();
        lines.forEach(line -> pen.write(cell, Look.ISSUER, line));
        var column = template.head().left();
        var text = Math.min(
                column,
                Length.width(lines.getLast(), template.style(Look.ISSUER).size()));
        pen.line(cell, column, text * template.lines().issuer());
    }

    private void nation(XWPFTableCell cell) {
        pen.write(cell, Look.NATION, NATION);
        pen.write(cell, Look.MOTTO, MOTTO);
        pen.line(cell, template.head().right(), mottoLine());
    }

    private double mottoLine() {
        return Length.width(MOTTO, template.style(Look.MOTTO).size())
                * template.lines().motto();
    }

    private void second(XWPFTableRow row, Head head) {
        var number = head.number();
        pen.write(row.getCell(0), Look.NUMBER, number == null ? "" : number.text());
        pen.write(
                row.getCell(1),
                Look.PLACE_DATE,
                Words.clean(head.place()) + ", " + head.date().text());
    }

    private void alone() {
        pen.write(Look.NATION, NATION);
        pen.write(Look.MOTTO, MOTTO);
        pen.line(template.page().textWidth(), mottoLine());
    }
}
