package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.Block.Plain;
import vn.thidua.paper.OpenedPaper.Seen;
import vn.thidua.paper.Paper.Head;
import vn.thidua.paper.Paper.Signature;
import vn.thidua.planfile.PlanReader;

/** Each component of decree 30/2020, Annex I, at its place, in its size and style. */
class LayoutTest {

    private static final int TWIPS_OF_10_MM = 567;

    private final OpenedPaper opened = OpenedPaper.of(SamplePaper.plan());

    @Test
    void theIssuerStandsAtTheLeftAndTheNationalTitleAtTheRight() {
        assertThat(opened.order()).startsWith(BodyElementType.TABLE, BodyElementType.PARAGRAPH);
        assertThat(opened.cell(0, 0, 0))
                .containsExactly(
                        new Seen("ỦY BAN NHÂN DÂN", "Cơ quan ban hành", "12 bold center"),
                        new Seen("XÃ AN BÌNH", "Cơ quan ban hành", "12 bold center"));
        assertThat(opened.cell(0, 0, 1))
                .containsExactly(
                        new Seen("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Quốc hiệu", "12 bold center"),
                        new Seen("Độc lập - Tự do - Hạnh phúc", "Tiêu ngữ", "13 bold center"));
        assertThat(opened.cell(0, 1, 0)).containsExactly(new Seen("Số:      /KH-UBND", "Số, ký hiệu", "13 center"));
        assertThat(opened.cell(0, 1, 1))
                .containsExactly(
                        new Seen("An Bình, ngày    tháng 6 năm 2026", "Địa danh, thời gian", "13 italic center"));
    }

    @Test
    void aBodyThatHasOneAboveNamesItUpright() {
        var head = new Head(
                "Ủy ban nhân dân xã An Bình", "Phòng Văn hóa - Xã hội", null, "An Bình", new PaperDate(5, 6, 2026));

        assertThat(OpenedPaper.of(SamplePaper.plan(head)).cell(0, 0, 0))
                .containsExactly(
                        new Seen("ỦY BAN NHÂN DÂN", "Cơ quan chủ quản", "12 center"),
                        new Seen("XÃ AN BÌNH", "Cơ quan chủ quản", "12 center"),
                        new Seen("PHÒNG VĂN HÓA - XÃ HỘI", "Cơ quan ban hành", "12 bold center"));
    }

    @Test
    void linesAreDrawnBelowIssuerMottoAndTitle() {
        var lines = opened.everywhere()
                .filter(paragraph -> "LINE".equals(paragraph.getStyle()))
                .toList();

        assertThat(lines).hasSize(3).allSatisfy(line -> {
            assertThat(line.getText()).isEmpty();
            assertThat(line.getCTP().getPPr().getPBdr().getTop().getVal()).hasToString("single");
        });
        assertThat(lines.stream().map(LayoutTest::lengthOfLine))
                .as("mm")
                .satisfiesExactly(
                        title -> assertThat(title).isBetween(165 / 3.0, 165 / 2.0),
                        issuer -> assertThat(issuer).isBetween(30 / 3.0, 30 / 2.0),
                        motto -> assertThat(motto).isBetween(54.0, 58.0));
    }

    /** Length in mm: what the indents leave of the cell of the head, or of the text. */
    private static double lengthOfLine(XWPFParagraph line) {
        var indents = (line.getIndentationLeft() + line.getIndentationRight()) * 10.0 / TWIPS_OF_10_MM;
        return (line.getBody() instanceof XWPFTableCell cell ? cell.getWidth() * 10.0 / TWIPS_OF_10_MM : 165) - indents;
    }

    @Test
    void kindTitleBasesAndBodyFollowEachOther() {
        assertThat(opened.text())
                .extracting(Seen::style, Seen::look)
                .startsWith(
                        tuple("Tên loại văn bản", "14 bold center"),
                        tuple("Trích yếu", "14 bold center"),
                        tuple("Căn cứ ban hành", "14 italic both"),
                        tuple("Căn cứ ban hành", "14 italic both"),
                        tuple("heading 1", "14 bold both"),
                        tuple("heading 2", "14 bold both"),
                        tuple("Gạch đầu dòng", "14 both"));
        assertThat(opened.text())
                .extracting(Seen::text)
                .contains("KẾ HOẠCH", "I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích", "2. Yêu cầu", "II. NỘI DUNG")
                .contains("1. Tiêu chí", "a) Cơ quan, đơn vị")
                .contains("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022;")
                .anyMatch(text -> text.endsWith("nghiêm túc triển khai thực hiện./."));
    }

    @Test
    void aTitleOfSixtyWordsStaysOneParagraph() {
        assertThat(SamplePaper.TITLE.split(" ")).hasSizeGreaterThanOrEqualTo(60);
        assertThat(opened.text()).contains(new Seen(SamplePaper.TITLE, "Trích yếu", "14 bold center"));
    }

    @Test
    void theSignatureStandsAtTheRightOnOnePageWithTheRecipients() {
        assertThat(opened.cell(2, 0, 1))
                .containsExactly(
                        new Seen("TM. ỦY BAN NHÂN DÂN", "Quyền hạn, chức vụ", "14 bold center"),
                        new Seen("KT. CHỦ TỊCH", "Quyền hạn, chức vụ", "14 bold center"),
                        new Seen("PHÓ CHỦ TỊCH", "Quyền hạn, chức vụ", "14 bold center"),
                        new Seen("Vũ Thị Hòa", "Họ tên người ký", "14 bold center"));
        assertThat(opened.cell(2, 0, 0))
                .hasSize(8)
                .startsWith(
                        new Seen("Nơi nhận:", "Nơi nhận", "12 bold italic left"),
                        new Seen("- Sở Khoa học và Công nghệ thành phố;", "Danh sách nơi nhận", "11 left"))
                .endsWith(new Seen("- Lưu: VT, VHXH.", "Danh sách nơi nhận", "11 left"));
        assertThat(opened.table(2).getRow(0).isCantSplitRow()).isTrue();
    }

    @Test
    void twoSignaturesStandBesideEachOtherAndCitizensHaveNoIssuer() {
        var pledge = new Paper(
                new Head(null, null, null, "An Bình", new PaperDate(5, 6, 2026)),
                "Bản giao ước thi đua",
                "Hưởng ứng phong trào",
                List.of(),
                List.of(new Plain("Hộ ông Thuận giao ước.")),
                List.of(
                        new Signature(List.of("Người chứng kiến"), null),
                        new Signature(List.of("Người giao ước"), "Nguyễn Văn Thuận")),
                List.of(),
                List.of(),
                Instant.EPOCH);

        var paper = OpenedPaper.of(pledge);

        assertThat(paper.text().getFirst().text()).isEqualTo("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
        assertThat(paper.cell(0, 0, 1)).extracting(Seen::text).containsExactly("An Bình, ngày 05 tháng 6 năm 2026");
        assertThat(paper.cell(0, 1, 0)).extracting(Seen::text).containsExactly("NGƯỜI CHỨNG KIẾN");
        assertThat(paper.cell(0, 1, 1)).extracting(Seen::text).containsExactly("NGƯỜI GIAO ƯỚC", "Nguyễn Văn Thuận");
    }

    @Test
    void threeHundredNamesHoldBelowAHeadThatEachPageRepeats() {
        var list = opened.table(3);

        assertThat(list.getRows()).hasSize(301).allMatch(XWPFTableRow::isCantSplitRow);
        assertThat(list.getRow(0).isRepeatHeader()).isTrue();
        assertThat(list.getRow(1).isRepeatHeader()).isFalse();
        assertThat(list.getRow(300).getCell(1).getText()).isEqualTo("Hộ ông Nguyễn Văn Thuận 300");
        assertThat(opened.text())
                .contains(new Seen("Phụ lục", "Phụ lục", "14 bold center"))
                .contains(new Seen("DANH SÁCH ĐƠN VỊ", "Tên phụ lục", "14 bold center"))
                .contains(new Seen(
                        "(Kèm theo Kế hoạch số      /KH-UBND ngày    tháng 6 năm 2026 của Ủy ban nhân dân xã An Bình)",
                        "Kèm theo văn bản",
                        "14 italic center"));
    }

    @Test
    void nothingIsPushedIntoPlaceWithSpacesOrTabs() {
        var numberAndDate = List.of("NUMBER", "PLACE_DATE", "APPENDIX_OF");

        assertThat(opened.everywhere().filter(paragraph -> !numberAndDate.contains(paragraph.getStyle())))
                .allSatisfy(paragraph -> assertThat(paragraph.getText()).doesNotContain("\t", "  ", "__", "\n"));
        assertThat(opened.everywhere())
                .allSatisfy(paragraph -> assertThat(paragraph.getStyle()).isNotNull());
    }

    @Test
    void headingsStayWithWhatFollows() {
        var headings = opened.document.getParagraphs().stream()
                .filter(paragraph -> String.valueOf(paragraph.getStyle()).startsWith("Heading"))
                .toList();

        assertThat(headings)
                .hasSize(6)
                .allSatisfy(heading -> assertThat(opened.style(heading).getPPr().isSetKeepNext())
                        .isTrue());
    }

    @Test
    void theReaderOfPlansReadsWhatWasWritten() throws Exception {
        var read = PlanReader.read("ke-hoach.docx", Docx.of(SamplePaper.plan())).document();

        assertThat(read.kind()).isEqualToIgnoringCase("Kế hoạch");
        assertThat(read.title()).isEqualTo(SamplePaper.TITLE);
        assertThat(read.signatory()).isEqualTo("Vũ Thị Hòa");
        assertThat(read.date()).isEqualTo("2026-06");
    }
}
