package vn.thidua.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thidua.paper.Block.Dash;
import vn.thidua.paper.Paper.Signature;

/** Numbers, dates, marks and what people type, as decree 30/2020 wants them written. */
class WordsOfPapersTest {

    @Test
    void aNumberBelowTenHasANoughtAndNoNumberLeavesRoom() {
        assertThat(new PaperNumber(7, "KH-UBND").text()).isEqualTo("Số: 07/KH-UBND");
        assertThat(new PaperNumber(185, "KH-UBND").text()).isEqualTo("Số: 185/KH-UBND");
        assertThat(new PaperNumber(null, "KH-UBND").text()).isEqualTo("Số:      /KH-UBND");
        assertThatThrownBy(() -> new PaperNumber(0, "KH-UBND")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNumberIsReadAsPrinted() {
        assertThat(PaperNumber.parse("185/KH-UBND")).isEqualTo(new PaperNumber(185, "KH-UBND"));
        assertThat(PaperNumber.parse(" /KH-UBND")).isEqualTo(new PaperNumber(null, "KH-UBND"));
        assertThat(PaperNumber.parse("chưa có")).isNull();
    }

    @Test
    void daysBelowTenAndTheFirstTwoMonthsHaveANought() {
        assertThat(PaperDate.of(LocalDate.of(2026, 6, 5)).text()).isEqualTo("ngày 05 tháng 6 năm 2026");
        assertThat(PaperDate.of(LocalDate.of(2026, 2, 15)).text()).isEqualTo("ngày 15 tháng 02 năm 2026");
        assertThat(PaperDate.of(LocalDate.of(2026, 10, 10)).text()).isEqualTo("ngày 10 tháng 10 năm 2026");
    }

    @Test
    void whatIsNotKnownOfADayStaysBlank() {
        assertThat(PaperDate.parse("2026-06").text()).isEqualTo("ngày    tháng 6 năm 2026");
        assertThat(PaperDate.parse("2026").text()).isEqualTo("ngày    tháng    năm 2026");
        assertThat(PaperDate.parse(null).text()).isEqualTo("ngày    tháng    năm     ");
        assertThat(PaperDate.parse("2026-06-05")).isEqualTo(new PaperDate(5, 6, 2026));
        assertThatThrownBy(() -> new PaperDate(32, 1, 2026)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void pointsFollowTheVietnameseAlphabet() {
        var marks = new Marks();

        assertThat(IntStream.range(0, 8).mapToObj(_ -> marks.point()))
                .containsExactly("a)", "b)", "c)", "d)", "đ)", "e)", "g)", "h)");
        assertThat(IntStream.range(8, 24).mapToObj(_ -> marks.point()).toList()).endsWith("x)", "y)", "aa)");
    }

    @Test
    void eachPartCountsItsHeadingsAnew() {
        var marks = new Marks();

        assertThat(List.of(marks.part(), marks.heading(), marks.heading(), marks.part(), marks.heading()))
                .containsExactly("I.", "1.", "2.", "II.", "1.");
        assertThat(Marks.roman(9)).isEqualTo("IX");
        assertThat(Marks.roman(14)).isEqualTo("XIV");
    }

    @Test
    void whatPeopleTypeIsMadeSafe() {
        var apart = Normalizer.normalize("Bình Giang", Normalizer.Form.NFD);

        assertThat(Words.clean(" Thôn\u0000 Đông\t\n\u202e\u0008 " + apart + "\ud800 \uffff "))
                .isEqualTo("Thôn Đông Bình Giang");
        assertThat(Words.capitals("ủy ban nhân dân")).isEqualTo("ỦY BAN NHÂN DÂN");
        assertThat(Words.sentence("Các thôn; ", ".")).isEqualTo("Các thôn.");
        assertThat(Words.sentence("cụ thể như sau:", ".")).isEqualTo("cụ thể như sau:");
    }

    @Test
    void markupInATextStaysText() {
        var paper = new Paper(
                SamplePaper.head(3, new PaperDate(1, 1, 2026)),
                "Kế hoạch",
                "<w:p/> & \"kế hoạch\"",
                List.of(),
                List.of(new Dash("]]> <!-- \u0001 -->")),
                List.of(new Signature(List.of("Chủ tịch"), "Nguyễn\u0007 Văn An")),
                List.of(),
                List.of(),
                Instant.EPOCH);

        assertThat(OpenedPaper.of(paper).text())
                .extracting(OpenedPaper.Seen::text)
                .contains("<w:p/> & \"kế hoạch\"", "- ]]> <!-- -->./.");
    }

    @Test
    void theNameOfAFileIsVietnameseAndFitsEverySystem() {
        assertThat(Download.fileName("Kế hoạch phong trào “Bình dân học vụ số”: 2026/2030"))
                .isEqualTo("Kế hoạch phong trào Bình dân học vụ số 2026 2030.docx");
        assertThat(Download.fileName("Kế hoạch " + "phong trào ".repeat(30))).hasSizeLessThanOrEqualTo(85);
        assertThat(Download.fileName("x".repeat(300))).endsWith(".docx");
    }
}
