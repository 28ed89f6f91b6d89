package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.demo.OnStage;

/** The leader takes the overview into a meeting: one sheet. */
@Journey
@ExtendWith(Staged.class)
class OverviewOnPaperTest {

    @LocalServerPort
    private int port;

    @Test
    void theLeadersPageIsOneSheet() throws IOException {
        try (var leader = Screen.desk(port)) {
            leader.signIn("demo.hoa", OnStage.PASSWORD).follow("Toàn cảnh").sees("Theo đơn vị");
            leader.page().waitForLoadState();

            var sheet = leader.page().pdf(new Page.PdfOptions().setPreferCSSPageSize(true));

            try (var paper = Loader.loadPDF(sheet)) {
                assertThat(paper.getNumberOfPages()).isEqualTo(1);
                assertThat(new PDFTextStripper().getText(paper))
                        .contains("Theo nội dung thi đua", "Theo đơn vị", "Thôn Đoài")
                        .doesNotContain("Bấm vào con số");
            }
        }
    }
}
