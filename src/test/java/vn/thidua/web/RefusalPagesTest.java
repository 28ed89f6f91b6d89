package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.RequestDispatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = Gallery.class)
@AutoConfigureMockMvc
@ExtendWith(OutputCaptureExtension.class)
class RefusalPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({
        "/khong-co,404,Không tìm thấy trang này",
        "/chang-co-gi-o-day,404,Không tìm thấy trang này",
        "/css/khong-co.css,404,Không tìm thấy trang này",
        "/so/ba,404,Không tìm thấy trang này",
        "/can-so,422,Yêu cầu chưa đọc được",
        "/can-so?number=ba,422,Yêu cầu chưa đọc được",
        "/luat,405,Không thể mở trang theo cách này"
    })
    void aPageThatCannotBeHadSaysWhy(String path, int status, String title) {
        assertThat(mvc.get().uri(path)).hasStatus(status).bodyText().contains("<h1>" + title, "Nguyễn Thị Hoa");
        assertThat(mvc.get().uri(path).accept(MediaType.APPLICATION_JSON)).hasStatus(status);
    }

    @Test
    void aStrangerGetsTheSamePageWithoutTheMenu() {
        assertThat(mvc.get().uri("/khong-co?khach=1"))
                .hasStatus(404)
                .bodyText()
                .contains("Không tìm thấy trang này")
                .doesNotContain("Nguyễn Thị Hoa", "danh-muc");
    }

    @Test
    void aBrokenRuleIsToldWithItsSourceAndWhatWasEntered() {
        var answer = mvc.post()
                .uri("/luat")
                .header("Referer", "http://localhost/khen-thuong/de-nghi")
                .param("reason", "Có thành tích <xuất sắc>")
                .param("password", "bi-mat-lam")
                .param("_key", "0190-khoa")
                .param("kind", "ADVANCED_WORKER");
        assertThat(answer)
                .hasStatus(409)
                .bodyText()
                .contains("Cá nhân chỉ được đề nghị", "Điều 23 Luật Thi đua, khen thưởng", "/khen-thuong/de-nghi")
                .contains("Có thành tích &lt;xuất sắc&gt;")
                .doesNotContain("bi-mat-lam", "0190-khoa", "ADVANCED_WORKER");
    }

    @ParameterizedTest
    @CsvSource({"application/json", "text/plain"})
    void aFormatThatIsNotTakenIsToldSo(String type) {
        assertThat(mvc.post().uri("/chi-nhan-xml").contentType(type).content("{}"))
                .hasStatus(415)
                .bodyText()
                .contains("Định dạng không được nhận");
    }

    @Test
    void anAccidentHasACodeThatTheLogKnows(CapturedOutput log) throws Exception {
        var body = mvc.get().uri("/hong").exchange().getResponse().getContentAsString();
        var code = body.replaceAll("(?s).*class=\"code\">([0-9A-F-]+)<.*", "$1");

        assertThat(body).contains("Hệ thống gặp sự cố").doesNotContain("secret detail", "IllegalState");
        assertThat(code).matches("[0-9A-F]{4}-[0-9A-F]{4}");
        assertThat(log).contains("Incident " + code, "secret detail");
    }

    @Test
    void withoutAConnectionTheServerIsBusyAndNotBroken() {
        assertThat(mvc.get().uri("/ban"))
                .hasStatus(503)
                .bodyText()
                .contains("Hệ thống đang bận")
                .doesNotContain("secret detail");
    }

    @ParameterizedTest
    @CsvSource({
        "400,Yêu cầu chưa đọc được",
        "403,Chưa thực hiện được",
        "404,Không tìm thấy",
        "413,Tệp quá lớn",
        "418,Chưa thực hiện được",
        "503,Hệ thống đang bận"
    })
    void whatFailedOutsideOfControllersHasAPageToo(int status, String title) {
        assertThat(mvc.get().uri("/error").requestAttr(RequestDispatcher.ERROR_STATUS_CODE, status))
                .bodyText()
                .contains("<h1>" + title);
    }

    @Test
    void theMemberIsNeverTakenFromParameters() {
        assertThat(mvc.get().uri("/ai?name=Kẻ lạ&khach=1")).hasStatus(404);
        assertThat(mvc.get().uri("/ai?name=Kẻ lạ")).hasStatus(409).bodyText().contains("Nguyễn Thị Hoa");
    }
}
