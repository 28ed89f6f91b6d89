package vn.thidua.paper;

import java.math.BigInteger;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTOnOff;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyles;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STLineSpacingRule;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes the template's styles into a document, each under its name, so that people can go on with them in Word. */
final class Styles {

    /** What every style starts from; Word's own name for it is "Normal". */
    private static final String GROUND = "Normal";

    private static final Map<String, STJc.Enum> ALIGNMENTS =
            Map.of("left", STJc.LEFT, "center", STJc.CENTER, "right", STJc.RIGHT, "both", STJc.BOTH);

    private final Template template;
    private final CTStyles styles = CTStyles.Factory.newInstance();

    private Styles(Template template) {
        this.template = template;
    }

    static void write(Template template, XWPFDocument document) {
        var writer = new Styles(template);
        writer.defaults();
        writer.ground();
        for (var look : Look.values()) writer.add(look);
        document.createStyles().setStyles(writer.styles);
    }

    private void defaults() {
        var defaults = styles.addNewDocDefaults();
        var text = defaults.addNewRPrDefault().addNewRPr();
        font(text);
        size(text, template.style(Look.BODY).size());
        var language = text.addNewLang();
        language.setVal(template.language());
        language.setEastAsia(template.language());
        language.setBidi(template.language());
        var spacing = defaults.addNewPPrDefault().addNewPPr().addNewSpacing();
        spacing.setBefore(BigInteger.ZERO);
        spacing.setAfter(BigInteger.ZERO);
    }

    private void ground() {
        var ground = styles.addNewStyle();
        ground.setType(STStyleType.PARAGRAPH);
        ground.setDefault(true);
        ground.setStyleId(GROUND);
        ground.addNewName().setVal("Normal");
    }

    private void add(Look look) {
        var wanted = template.style(look);
        var style = styles.addNewStyle();
        style.setType(STStyleType.PARAGRAPH);
        style.setStyleId(look.id());
        style.addNewName().setVal(wanted.name());
        style.addNewBasedOn().setVal(GROUND);
        if (wanted.outline() != null) next(style, Look.BODY);
        style.addNewQFormat();
        paragraph(style.addNewPPr(), wanted);
        text(style.addNewRPr(), wanted);
    }

    private static void next(CTStyle style, Look following) {
        style.addNewNext().setVal(following.id());
    }

    private static void paragraph(CTPPrGeneral paragraph, Template.Style wanted) {
        if (Boolean.TRUE.equals(wanted.keepNext())) paragraph.addNewKeepNext();
        var spacing = paragraph.addNewSpacing();
        spacing.setBefore(points(wanted.before()));
        spacing.setAfter(BigInteger.ZERO);
        spacing.setLine(BigInteger.valueOf(line(wanted)));
        spacing.setLineRule(wanted.exactly() == null ? STLineSpacingRule.AUTO : STLineSpacingRule.EXACT);
        if (wanted.firstLine() != null) paragraph.addNewInd().setFirstLine(Length.ofMm(wanted.firstLine()));
        var alignment = ALIGNMENTS.get(wanted.align());
        if (alignment == null) throw new IllegalArgumentException(wanted.align());
        paragraph.addNewJc().setVal(alignment);
        if (wanted.outline() != null) paragraph.addNewOutlineLvl().setVal(BigInteger.valueOf(wanted.outline() - 1));
    }

    private static int line(Template.Style wanted) {
        if (wanted.exactly() != null) return Length.ofPoints(wanted.exactly());
        return (int) Math.round(240 * (wanted.line() == null ? 1 : wanted.line()));
    }

    private static BigInteger points(@Nullable Double points) {
        return BigInteger.valueOf(points == null ? 0 : Length.ofPoints(points));
    }

    private void text(CTRPr text, Template.Style wanted) {
        font(text);
        on(text.addNewB(), wanted.isBold());
        on(text.addNewBCs(), wanted.isBold());
        on(text.addNewI(), wanted.isItalic());
        on(text.addNewICs(), wanted.isItalic());
        size(text, wanted.size());
    }

    private static void on(CTOnOff mark, boolean set) {
        mark.setVal(set);
    }

    private void font(CTRPr text) {
        var fonts = text.addNewRFonts();
        fonts.setAscii(template.font());
        fonts.setHAnsi(template.font());
        fonts.setEastAsia(template.font());
        fonts.setCs(template.font());
    }

    private static void size(CTRPr text, double points) {
        var halves = BigInteger.valueOf(Math.round(points * 2));
        text.addNewSz().setVal(halves);
        text.addNewSzCs().setVal(halves);
    }
}
