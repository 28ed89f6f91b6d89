package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = Gallery.class)
@AutoConfigureMockMvc
class GalleryTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void everyComponentCanBeRendered() {
        assertThat(mvc.get().uri("/thu-vien")).hasStatusOk().bodyText().contains("Nguyễn Thị Hoa", "Việc cần làm tiếp");
        assertThat(mvc.get().uri("/thu-vien/doi-chieu")).hasStatusOk();
    }

    @Test
    void aFormWithErrorsIsShownAgainWithWhatWasEntered() {
        assertThat(mvc.post()
                        .uri("/thu-vien/nhiem-vu")
                        .param("title", "Dọn <vệ sinh>")
                        .param("due", "31/02/2026")
                        .param("amount", "nhiều"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Dọn &lt;vệ sinh>",
                        "31/02/2026",
                        "Hạn hoàn thành: chưa phải là một ngày có thật",
                        "Hãy chọn đơn vị.",
                        "nhiều");
    }
}
