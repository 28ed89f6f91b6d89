package vn.thidua.report;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thidua.reading.SmallFigures.MONTH;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;
import vn.thidua.reading.SmallFigures;

@PageTest
class ReportTest {

    private static final String HERE = "/bao-cao-tong-hop/" + MONTH.slug();
    private static final Pattern FILE = Pattern.compile("href=\"(/tep/[^\"]+)\"");

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Test
    void theSentencesSayWhatTheFiguresSay(Cast cast) {
        figures.target(cast, figures.sent(cast), null, "85");

        assertThat(get(cast.leader(), HERE))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Trong kỳ theo dõi 1 chỉ tiêu; các đơn vị đã gửi 1 trên 1 số liệu, trong đó 0 đã thẩm định.",
                        "1 trên 1 chỉ tiêu có mức đặt ra đã đạt hoặc vượt",
                        "1 số liệu được gửi sau hạn.",
                        "Số liệu đến ");
    }

    @Test
    void whatWasWrittenStaysAndTheRestFollowsTheFigures(Cast cast) {
        figures.sent(cast);
        assertThat(write(cast, "0", "Kết quả tốt hơn năm trước.")).hasStatus(302);

        assertThat(get(cast.officer(), HERE)).bodyText().contains("Kết quả tốt hơn năm trước.", "Máy soạn: Trong kỳ");
        assertThat(write(cast, "0", "Lời của người khác.")).hasStatus(409);
        assertThat(write(cast, "1", "x".repeat(4_001)))
                .hasStatus(422)
                .bodyText()
                .contains("Nhiều nhất 4.000 ký tự.", "xxxx");
    }

    @Test
    void thePaperHoldsTheNumbersOfThePageAndIsKept(Cast cast) throws IOException {
        figures.sent(cast);
        write(cast, "0", "Kết quả tốt hơn năm trước.");

        assertThat(post(cast.officer(), HERE + "/van-ban")).hasStatus(302);
        assertThat(post(cast.officer(), HERE + "/van-ban")).hasStatus(302);
        var body = get(cast.leader(), HERE).getResponse().getContentAsString();
        assertThat(body).contains("bản 2.docx", "bản 1.docx");
        var file = FILE.matcher(body);
        assertThat(file.find()).isTrue();
        var text = text(get(cast.leader(), file.group(1)).getResponse().getContentAsByteArray());
        assertThat(text)
                .contains(
                        "BÁO CÁO",
                        "Kết quả thực hiện phong trào thi đua tháng 11/2026",
                        "Kết quả tốt hơn năm trước.",
                        "\t90\t",
                        "Biểu số 01".toUpperCase(java.util.Locale.of("vi")),
                        "Số liệu đến ");
        assertThat(get(cast.unitHead(), file.group(1))).hasStatus(404);
    }

    private MvcTestResult write(Cast cast, String version, String results) {
        return post(cast.officer(), HERE, "version", version, "results", results);
    }

    private static String text(byte[] file) throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(file));
                var extractor = new XWPFWordExtractor(document)) {
            return extractor.getText();
        }
    }

    private MvcTestResult get(Actor actor, String path) {
        return Objects.requireNonNull(
                pages.get().uri(path).with(actor.signedIn()).exchange());
    }

    private MvcTestResult post(Actor actor, String path, String... parameters) {
        var request = pages.post()
                .uri(path)
                .with(actor.signedIn())
                .param("_key", Ids.next().toString());
        for (var at = 0; at < parameters.length; at += 2) request.param(parameters[at], parameters[at + 1]);
        return Objects.requireNonNull(request.exchange());
    }
}
