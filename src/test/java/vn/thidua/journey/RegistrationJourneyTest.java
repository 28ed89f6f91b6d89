package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.demo.OnStage;

/** The head of a village has the plan, registers the village on a phone and takes the pledge home to be signed. */
@Journey
@ExtendWith(Staged.class)
class RegistrationJourneyTest {

    @LocalServerPort
    private int port;

    @Test
    void aVillageIsRegisteredOnAPhoneAndItsPledgePrinted() throws IOException {
        try (var phone = Screen.phone(port)) {
            phone.signIn("demo.loc", OnStage.PASSWORD).sees("Xác nhận đã nhận kế hoạch", "Đăng ký thi đua");
            phone.page().locator("a[href$='/xac-nhan']").first().click();
            phone.press("Đã nhận và quán triệt kế hoạch").sees("Mạc Văn Lộc đã xác nhận");

            phone.follow("Đăng ký thi đua cho Thôn Đoài").sees("Đăng ký thi đua: Thôn Đoài");
            assertThat(phone.page().getByLabel("Người đại diện").inputValue()).isEqualTo("Mạc Văn Lộc, Trưởng thôn");
            phone.page()
                    .getByLabel("Thi đua cải cách thủ tục hành chính trên môi trường số")
                    .uncheck();
            assertThat(phone.page().getByLabel("Giao ước thi đua").inputValue())
                    .contains("Tổ chức thi đua sống xanh.")
                    .doesNotContain("thủ tục hành chính");
            phone.press("Đăng ký thi đua").sees("Đã đăng ký thi đua cho Thôn Đoài", "do Mạc Văn Lộc đăng ký");

            var texts = pledge(phone);
            assertThat(texts).contains("BẢN GIAO ƯỚC THI ĐUA", "a) Thi đua học kỹ năng số", "b) Thi đua sống xanh");
            phone.open("/");
            assertThat(phone.text("main")).doesNotContain("Xác nhận đã nhận kế hoạch", "Đăng ký thi đua");
            assertThat(phone.complaints()).isEmpty();
        }
    }

    private static List<String> pledge(Screen phone) throws IOException {
        var link =
                phone.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Tải bản giao ước (Word)"));
        var download = phone.page().waitForDownload(link::click);
        assertThat(download.suggestedFilename()).isEqualTo("Bản giao ước thi đua Thôn Đoài.docx");
        try (var paper = new XWPFDocument(Files.newInputStream(download.path()))) {
            return paper.getParagraphs().stream().map(XWPFParagraph::getText).toList();
        }
    }
}
