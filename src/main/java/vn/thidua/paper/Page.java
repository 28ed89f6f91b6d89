package vn.thidua.paper;

import java.io.IOException;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFldCharType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;

/** Sheet, margins, number of the page in the top margin from page 2, and the properties of the file. */
final class Page {

    private Page() {}

    static void setUp(XWPFDocument document, Template template) {
        var section = document.getDocument().getBody().isSetSectPr()
                ? document.getDocument().getBody().getSectPr()
                : document.getDocument().getBody().addNewSectPr();
        var sheet = template.page();
        var size = section.addNewPgSz();
        size.setW(twips(sheet.width()));
        size.setH(twips(sheet.height()));
        size.setOrient(STPageOrientation.PORTRAIT);
        var margins = section.addNewPgMar();
        margins.setTop(twips(sheet.top()));
        margins.setBottom(twips(sheet.bottom()));
        margins.setLeft(twips(sheet.left()));
        margins.setRight(twips(sheet.right()));
        margins.setHeader(twips(sheet.header()));
        margins.setFooter(twips(sheet.header()));
        margins.setGutter(BigInteger.ZERO);
        number(document);
        modern(document);
    }

    /** Without this Word opens the file as one of Word 2003 and moves the tables. */
    private static void modern(XWPFDocument document) {
        try (var settings = Page.class.getResourceAsStream("/paper/settings.xml")) {
            document.getSettings()
                    .getCTSettings()
                    .set(SettingsDocument.Factory.parse(settings).getSettings());
        } catch (IOException | XmlException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static BigInteger twips(double mm) {
        return BigInteger.valueOf(Length.ofMm(mm));
    }

    private static void number(XWPFDocument document) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph().setStyle(Look.PAGE_NUMBER.id());
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle(Look.PAGE_NUMBER.id());
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.BEGIN);
        paragraph.createRun().getCTR().addNewInstrText().setStringValue("PAGE");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.SEPARATE);
        paragraph.createRun().setText("2");
        paragraph.createRun().getCTR().addNewFldChar().setFldCharType(STFldCharType.END);
    }

    static void describe(XWPFDocument document, Template template, String title, String issuer, Instant figuresOf) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(title);
        core.setCreator(issuer);
        core.setCreated(Optional.of(Date.from(figuresOf)));
        core.setModified(Optional.of(Date.from(figuresOf)));
        core.getUnderlyingProperties().setLanguageProperty(Optional.of(template.language()));
        document.getProperties()
                .getExtendedProperties()
                .getUnderlyingProperties()
                .setApplication("Thi Đua");
        var own = document.getProperties().getCustomProperties();
        own.addProperty("Mẫu trình bày", template.stamp());
        own.addProperty("Căn cứ trình bày", template.source());
        own.addProperty("Số liệu đến", figuresOf.toString());
    }
}
