package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Collects one paragraph of a Word file. */
final class DocxParagraph {

    private final StringBuilder text = new StringBuilder();
    private String style = "";
    private String list = "";
    private int level = -1;
    private boolean bold;
    private boolean hidden;
    private int boldLetters;

    /** Takes what the start element says; text is read to its end. */
    void take(XMLStreamReader xml, boolean inRun) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "pStyle" -> style = Xml.attribute(xml, "val", "");
            case "numId" -> list = Xml.attribute(xml, "val", "");
            case "ilvl" -> level = Xml.number(xml, "val", 0);
            case "r" -> {
                bold = false;
                hidden = false;
            }
            case "b" -> bold = inRun && isOn(xml);
            case "vanish" -> hidden = inRun && isOn(xml);
            case "t" -> append(xml.getElementText());
            case "tab", "ptab" -> append(inRun ? "\t" : "");
            case "br" -> append("page".equals(Xml.attribute(xml, "type")) ? " " : "\n");
            case "cr" -> append("\n");
            case "noBreakHyphen" -> append("-");
            default -> {}
        }
    }

    private static boolean isOn(XMLStreamReader xml) {
        return !Xml.attribute(xml, "val", "1").matches("0|false|off");
    }

    private void append(String piece) {
        if (!hidden) {
            text.append(piece);
            boldLetters += bold ? piece.strip().length() : 0;
        }
    }

    List<Piece> pieces(DocxNumbering numbering, DocxStyles styles) {
        if (text.toString().isBlank()) {
            return List.of();
        }
        boolean strong = styles.isHeading(style)
                || boldLetters * 10 >= text.toString().strip().length() * 9;
        var lines = (mark(numbering, styles) + text.toString().stripLeading()).split("\n");
        var result = new ArrayList<Piece>();
        for (var line : lines) {
            if (!line.isBlank()) {
                result.add(Piece.paragraph(line, strong));
            }
        }
        return result;
    }

    private String mark(DocxNumbering numbering, DocxStyles styles) {
        if (!list.isEmpty()) {
            return list.equals("0") ? "" : numbering.next(list, Math.max(level, 0));
        }
        var brought = styles.numbered(style);
        return brought == null || brought.list().equals("0")
                ? ""
                : numbering.next(brought.list(), level >= 0 ? level : brought.level());
    }
}
