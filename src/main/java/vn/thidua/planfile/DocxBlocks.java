package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Paragraphs and tables of a Word file, with the numbers that Word only shows. */
final class DocxBlocks {

    private static final Set<String> SKIPPED =
            Set.of("del", "moveFrom", "Fallback", "instrText", "delText", "footnote", "rPrChange", "pPrChange");
    private static final String BODY = "word/document.xml";
    private static final String NUMBERING = "word/numbering.xml";
    private static final String STYLES = "word/styles.xml";

    private final XMLStreamReader xml;
    private final DocxNumbering numbering;
    private final DocxStyles styles;
    private final TableGrid tables = new TableGrid();
    private int depth;

    private DocxBlocks(byte[] body, DocxNumbering numbering, DocxStyles styles) throws XMLStreamException {
        this.xml = Xml.reader(body);
        this.numbering = numbering;
        this.styles = styles;
    }

    static List<Piece> read(byte[] content) {
        var parts = SafeZip.unpack(content, Set.of(BODY, NUMBERING, STYLES));
        var body = parts.get(BODY);
        if (body == null) {
            throw new UnreadablePlan(
                    "Tệp không phải là văn bản Word (.docx). Hãy lưu kế hoạch ở dạng .docx hoặc PDF rồi tải lên.");
        }
        var pieces = new ArrayList<Piece>();
        try {
            new DocxBlocks(body, new DocxNumbering(parts.get(NUMBERING)), new DocxStyles(parts.get(STYLES)))
                    .container(pieces, "document");
        } catch (XMLStreamException broken) {
            if (pieces.isEmpty()) {
                throw new UnreadablePlan(
                        "Tệp Word bị hỏng, không đọc được nội dung. Hãy mở bằng Word, lưu lại rồi tải lên lần nữa.",
                        broken);
            }
        }
        return pieces;
    }

    /** Reads until the end of the element that encloses paragraphs and tables. */
    private void container(List<Piece> pieces, String end) throws XMLStreamException {
        if (++depth > Limits.NESTING) {
            throw new UnreadablePlan(
                    "Văn bản có quá nhiều bảng lồng nhau nên không đọc được. Hãy đơn giản hóa bảng rồi thử lại.");
        }
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "p" -> paragraph(pieces);
                    case "tbl" -> table(pieces);
                    default -> skipIfHidden();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals(end)) {
                break;
            }
        }
        depth--;
    }

    private void paragraph(List<Piece> pieces) throws XMLStreamException {
        var boxes = new ArrayList<Piece>();
        var paragraph = new DocxParagraph();
        boolean inRun = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                var name = xml.getLocalName();
                inRun |= name.equals("r");
                if (name.equals("txbxContent")) {
                    container(boxes, "txbxContent");
                } else if (!skipIfHidden()) {
                    paragraph.take(xml, inRun);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inRun &= !xml.getLocalName().equals("r");
                if (xml.getLocalName().equals("p")) {
                    break;
                }
            }
        }
        pieces.addAll(paragraph.pieces(numbering, styles));
        pieces.addAll(boxes);
    }

    private void table(List<Piece> pieces) throws XMLStreamException {
        var grid = tables.start();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "tr" -> grid.row();
                    case "tc" -> cell(grid);
                    default -> skipIfHidden();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("tbl")) {
                break;
            }
        }
        pieces.addAll(grid.pieces());
    }

    private void cell(TableGrid.Table grid) throws XMLStreamException {
        var inside = new ArrayList<Piece>();
        int span = 1;
        boolean continued = false;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "gridSpan" -> span = Xml.number(xml, "val", 1);
                    case "vMerge" ->
                        continued = !Xml.attribute(xml, "val", "continue").equals("restart");
                    case "p" -> paragraph(inside);
                    case "tbl" -> table(inside);
                    default -> skipIfHidden();
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("tc")) {
                break;
            }
        }
        grid.cell(inside, span, continued ? TableGrid.ABOVE : 1);
    }

    private boolean skipIfHidden() throws XMLStreamException {
        var name = xml.getLocalName();
        if (!SKIPPED.contains(name)) {
            return false;
        }
        int open = 1;
        while (open > 0 && xml.hasNext()) {
            int event = xml.next();
            open += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
        return true;
    }
}
