package vn.thidua.paper;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Writes paragraphs by their style, into the document or into a cell. */
final class Pen {

    private final XWPFDocument document;
    private final Template template;

    Pen(XWPFDocument document, Template template) {
        this.document = document;
        this.template = template;
    }

    Template template() {
        return template;
    }

    XWPFParagraph write(Look look, String text) {
        return written(document.createParagraph(), look, text);
    }

    /** The first paragraph of a cell is there from the start; the others are added. */
    XWPFParagraph write(XWPFTableCell cell, Look look, String text) {
        var first = cell.getParagraphs().getFirst();
        var free = cell.getParagraphs().size() == 1 && first.getStyle() == null;
        return written(free ? first : cell.addParagraph(), look, text);
    }

    private static XWPFParagraph written(XWPFParagraph paragraph, Look look, String text) {
        paragraph.setStyle(look.id());
        if (!text.isEmpty()) paragraph.createRun().setText(text);
        return paragraph;
    }

    /** A line in the middle of a column, drawn as the upper border of an empty paragraph. */
    void line(XWPFTableCell cell, double column, double length) {
        drawn(write(cell, Look.LINE, ""), column, length);
    }

    void line(double column, double length) {
        drawn(write(Look.LINE, ""), column, length);
    }

    private void drawn(XWPFParagraph paragraph, double column, double length) {
        var properties = paragraph.getCTP().getPPr();
        var border = properties.addNewPBdr().addNewTop();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(Math.round(template.lines().thickness() * 8)));
        border.setSpace(BigInteger.ZERO);
        border.setColor("auto");
        var side = BigInteger.valueOf(Length.ofMm(Math.max(0, (column - length) / 2)));
        var indent = properties.addNewInd();
        indent.setLeft(side);
        indent.setRight(side);
    }

    XWPFTable table(int rows, int columns) {
        return document.createTable(rows, columns);
    }
}
