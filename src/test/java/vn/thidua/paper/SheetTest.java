package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.junit.jupiter.api.Test;

/** The sheet, its margins, the number of the page, the letters and what the file says about itself. */
class SheetTest {

    private final OpenedPaper opened = OpenedPaper.of(SamplePaper.plan());

    @Test
    void theSheetIsA4WithTheMarginsOfTheDecree() {
        var section = opened.document.getDocument().getBody().getSectPr();

        assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH()))
                .map(Object::toString)
                .containsExactly("11906", "16838");
        var margins = section.getPgMar();
        assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                .map(Object::toString)
                .as("20, 20, 30 and 15 mm in twentieths of a point")
                .containsExactly("1134", "1134", "1701", "850");
    }

    @Test
    void pagesAreNumberedInTheTopMarginButTheFirst() {
        assertThat(opened.document.getDocument().getBody().getSectPr().isSetTitlePg())
                .isTrue();
        assertThat(opened.document.getHeaderList())
                .extracting(XWPFHeader::getText)
                .map(String::strip)
                .containsExactlyInAnyOrder("", "2");
        var number = opened.document.getHeaderList().stream()
                .flatMap(header -> header.getParagraphs().stream())
                .filter(paragraph -> paragraph.getText().contains("2"))
                .findFirst()
                .orElseThrow();
        assertThat(number.getCTP().xmlText()).contains("PAGE");
        assertThat(opened.style(number).getRPr().getSzArray(0).getVal()).hasToString("26");
        assertThat(opened.style(number).getPPr().getJc().getVal()).hasToString("center");
    }

    @Test
    void everyStyleIsSetInTimesNewRomanForAllScripts() {
        for (var look : Look.values()) {
            var fonts = opened.document
                    .getStyles()
                    .getStyle(look.id())
                    .getCTStyle()
                    .getRPr()
                    .getRFontsArray(0);

            assertThat(List.of(fonts.getAscii(), fonts.getHAnsi(), fonts.getEastAsia(), fonts.getCs()))
                    .as(look.name())
                    .containsOnly("Times New Roman");
        }
    }

    @Test
    void theLanguageIsVietnamese() throws Exception {
        var language = opened.document
                .getStyle()
                .getDocDefaults()
                .getRPrDefault()
                .getRPr()
                .getLangArray(0);

        assertThat(language.getVal()).isEqualTo("vi-VN");
    }

    @Test
    void theFileNamesTheTemplateAndTheMomentOfItsFigures() {
        var own = opened.document.getProperties().getCustomProperties();

        assertThat(own.getProperty("Mẫu trình bày").getLpwstr()).isEqualTo("nd30-2020/1");
        assertThat(own.getProperty("Căn cứ trình bày").getLpwstr()).contains("30/2020/NĐ-CP");
        assertThat(own.getProperty("Số liệu đến").getLpwstr()).isEqualTo("2026-06-05T02:00:00Z");
    }
}
