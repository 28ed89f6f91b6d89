package vn.thidua.paper;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

/** A paper opened again from its bytes, as Word would see it. */
final class OpenedPaper {

    /** How a paragraph looks by its style: "13 bold center". */
    record Seen(String text, String style, String look) {}

    final XWPFDocument document;

    OpenedPaper(byte[] content) {
        try {
            document = new XWPFDocument(new ByteArrayInputStream(content));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    static OpenedPaper of(Paper paper) {
        return new OpenedPaper(Docx.of(paper));
    }

    /** The paragraphs that are in no table and have a text. */
    List<Seen> text() {
        return seen(document.getParagraphs());
    }

    List<Seen> cell(int table, int row, int column) {
        return seen(at(table, row, column).getParagraphs());
    }

    XWPFTableCell at(int table, int row, int column) {
        return table(table).getRow(row).getCell(column);
    }

    XWPFTable table(int index) {
        return document.getTables().get(index);
    }

    /** The kinds of what stands in the body, one after the other. */
    List<BodyElementType> order() {
        return document.getBodyElements().stream()
                .map(element -> element.getElementType())
                .toList();
    }

    /** Every paragraph, those in tables too. */
    Stream<XWPFParagraph> everywhere() {
        return Stream.concat(
                document.getParagraphs().stream(),
                document.getTables().stream()
                        .flatMap(table -> table.getRows().stream())
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getParagraphs().stream()));
    }

    private List<Seen> seen(List<XWPFParagraph> paragraphs) {
        return paragraphs.stream()
                .filter(paragraph -> !paragraph.getText().isEmpty())
                .map(paragraph -> {
                    var style = style(paragraph);
                    return new Seen(paragraph.getText(), style.getName().getVal(), look(style));
                })
                .toList();
    }

    CTStyle style(XWPFParagraph paragraph) {
        return document.getStyles().getStyle(paragraph.getStyle()).getCTStyle();
    }

    private static String look(CTStyle style) {
        var text = style.getRPr();
        var size = new java.math.BigDecimal(text.getSzArray(0).getVal().toString())
                .divide(java.math.BigDecimal.TWO)
                .stripTrailingZeros()
                .toPlainString();
        return size + (on(text.getBArray(0).getVal()) ? " bold" : "")
                + (on(text.getIArray(0).getVal()) ? " italic" : "") + " "
                + style.getPPr().getJc().getVal();
    }

    private static boolean on(Object value) {
        return List.of("true", "1", "on").contains(value.toString());
    }
}
