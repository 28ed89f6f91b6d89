package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@SpringBootTest(classes = Gallery.class)
@AutoConfigureMockMvc
class AppearanceTest {

    @Autowired
    private MockMvcTester mvc;

    @Test
    void oneChoiceLeavesTheOtherAlone() {
        var answer = mvc.post()
                .uri("/giao-dien")
                .cookie(new Cookie("giao-dien", "toi.thuong"))
                .param("co-chu", "lon")
                .param("ve", "/thu-vien");
        assertThat(answer)
                .hasStatus(303)
                .hasHeader("Location", "/thu-vien")
                .cookies()
                .hasValue("giao-dien", "toi.lon");
    }

    @Test
    void theWayBackStaysOnThisSite() {
        assertThat(mvc.post().uri("/giao-dien").param("mau", "sang").param("ve", "//evil.vn"))
                .hasHeader("Location", "/");
    }

    @Test
    void aStrangeCookieIsTheDefault() {
        assertThat(Appearance.of("\"><script>.x")).isEqualTo(new Appearance(Appearance.Theme.AUTO, false));
        assertThat(mvc.get().uri("/thu-vien").cookie(new Cookie("giao-dien", "toi.lon")))
                .bodyText()
                .contains("data-theme=\"dark\" data-text=\"large\"");
    }

    @Test
    void staticFilesCarryTheirHashAndMayBeKept() {
        assertThat(mvc.get().uri("/thu-vien")).bodyText().containsPattern("/css/tokens-[0-9a-f]{32}\\.css");
        assertThat(mvc.get().uri("/js/keep.js")).hasStatusOk();
    }
}
