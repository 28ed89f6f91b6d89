package vn.thidua.paper;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import vn.thidua.paper.Paper.Head;

/** Components 1 to 4: who issues on the left, national title on the right, number and date below. */
final class HeadBlock {

    private static final String NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Share of the column that a line may fill before it looks crammed. */
    private static final double FULL = 0.9;

    private static final List<String> BODIES =
            List.of("ỦY BAN NHÂN DÂN", "HỘI ĐỒNG NHÂN DÂN", "ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM", "TRUNG TÂM", "PHÒNG");

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
        lines(superior).forEach(line -> pen.write(cell, Look.SUPERIOR, line));
        var lines = lines(issuer);
        lines.forEach(line -> pen.write(cell, Look.ISSUER, line));
        var column = template.head().left();
        var text = Math.min(
                column,
                Length.width(lines.getLast(), template.style(Look.ISSUER).size()));
        pen.line(cell, column, text * template.lines().issuer());
    }

    /** What sort of body, then which one, where the name does not fit one line. */
    private List<String> lines(String body) {
        var name = Words.capitals(body);
        if (name.isEmpty()) return List.of();
        var fits = Length.width(name, template.style(Look.ISSUER).size())
                <= template.head().left() * FULL;
        return BODIES.stream()
                .filter(sort -> !fits && name.startsWith(sort + " "))
                .findFirst()
                .map(sort -> List.of(sort, name.substring(sort.length() + 1)))
                .orElse(List.of(name));
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

    static String dated(Head head) {
        return Words.clean(head.place()) + ", " + head.date().text();
    }

    private void alone() {
        pen.write(Look.NATION, NATION);
        pen.write(Look.MOTTO, MOTTO);
        pen.line(template.page().textWidth(), mottoLine());
    }
}
