package vn.thidua.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import vn.thidua.paper.Paper.Appendix;

/** Lays papers out as Word files. */
public final class Docx {

    private static final Template TEMPLATE = Template.decree30();

    private Docx() {}

    /** The paper as the content of a .docx file. */
    public static byte[] of(Paper paper) {
        try (var document = new XWPFDocument();
                var out = new ByteArrayOutputStream()) {
            write(paper, document);
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static void write(Paper paper, XWPFDocument document) {
        Styles.write(TEMPLATE, document);
        var pen = new Pen(document, TEMPLATE);
        new HeadBlock(pen).write(paper.head());
        title(pen, paper);
        new BodyText(pen).write(paper.body(), true);
        var dated = paper.head().issuer() == null ? HeadBlock.dated(paper.head()) : "";
        new FootBlock(pen).write(paper.signatures(), paper.recipients(), dated);
        appendices(pen, paper);
        Page.setUp(document, TEMPLATE);
        var issuer = paper.head().issuer();
        Page.describe(
                document,
                TEMPLATE,
                Words.clean(paper.kind() == null ? paper.title() : paper.kind() + " " + paper.title()),
                issuer == null ? "" : Words.clean(issuer),
                paper.figuresOf());
    }

    private static void title(Pen pen, Paper paper) {
        var kind = paper.kind();
        if (kind != null) pen.write(Look.KIND, Words.capitals(kind));
        var title = Words.clean(paper.title());
        pen.write(Look.TITLE, title);
        var column = TEMPLATE.page().textWidth();
        var text =
                Math.min(column, Length.width(title, TEMPLATE.style(Look.TITLE).size()));
        pen.line(column, text * TEMPLATE.lines().title());
        bases(pen, paper.bases());
    }

    private static void bases(Pen pen, List<String> bases) {
        for (var index = 0; index < bases.size(); index++) {
            pen.write(Look.BASIS, Words.sentence(bases.get(index), index == bases.size() - 1 ? "." : ";"));
        }
    }

    private static void appendices(Pen pen, Paper paper) {
        var appendices = paper.appendices();
        for (var index = 0; index < appendices.size(); index++) {
            appendix(pen, appendices.get(index), appendices.size() == 1 ? "" : " " + Marks.roman(index + 1), paper);
        }
    }

    private static void appendix(Pen pen, Appendix appendix, String numeral, Paper paper) {
        pen.write(Look.APPENDIX, "Phụ lục" + numeral).setPageBreak(true);
        pen.write(Look.APPENDIX_TITLE, Words.capitals(appendix.title()));
        pen.write(Look.APPENDIX_OF, "(Kèm theo " + attachedTo(paper) + ")");
        new BodyText(pen).write(appendix.body(), false);
    }

    private static String attachedTo(Paper paper) {
        var kind = paper.kind() == null ? "văn bản" : Words.clean(paper.kind());
        var number = paper.head().number();
        var issuer = paper.head().issuer();
        return kind + (number == null ? "" : " số " + number.text().substring("Số: ".length())) + " "
                + paper.head().date().text() + (issuer == null ? "" : " của " + Words.clean(issuer));
    }
}
