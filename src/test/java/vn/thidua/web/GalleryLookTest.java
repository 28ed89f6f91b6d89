package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.Axe;
import vn.thidua.Chromium;

/** Looks at the gallery in a browser; leaves pictures in target/shots for people to look at. */
@SpringBootTest(classes = Gallery.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GalleryLookTest {

    private static final List<String> PAGES =
            List.of("/thu-vien", "/thu-vien/nhiem-vu", "/thu-vien/doi-chieu", "/khong-co");

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @CsvSource({
        "390,sang.thuong",
        "390,toi.thuong",
        "390,sang.lon",
        "1280,sang.thuong",
        "1280,toi.thuong",
        "1280,sang.lon",
        "1920,may.thuong"
    })
    void isReadableInEveryLook(int width, String look) {
        var wrong = new ArrayList<String>();
        var page = page(width, look, wrong);
        for (var path : PAGES) {
            page.navigate(address(path));
            check(page, width + "-" + look + path.replace('/', '-'), wrong);
        }
        page.context().close();
    }

    @Test
    void showsErrorsWhereTheyAre() {
        var wrong = new ArrayList<String>();
        for (var width : List.of(390, 1280)) {
            var page = page(width, "sang.thuong", wrong);
            page.navigate(address("/thu-vien/nhiem-vu"));
            page.fill("[name=title]", "Trồng 5.000 cây xanh");
            page.fill("[name=amount]", "nhiều");
            page.click("text=Giao nhiệm vụ");
            page.click("dialog button[value=yes]");
            page.waitForSelector(".errors");
            assertThat(page.locator("[name=title]").inputValue()).isEqualTo("Trồng 5.000 cây xanh");
            wrong.removeIf(message -> message.contains("422"));
            check(page, width + "-loi", wrong);
            page.context().close();
        }
    }

    @Test
    void opensItsMenusByKeyboard() {
        var page = page(390, "sang.thuong", new ArrayList<>());
        page.navigate(address("/thu-vien"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.textContent")).isEqualTo("Đến nội dung chính");
        page.keyboard().press("Tab");
        page.keyboard().press("Enter");
        page.waitForSelector(".menu:popover-open");
        Chromium.picture(page, "390-danh-muc");
        page.keyboard().press("Escape");
        page.focus(".account summary");
        page.keyboard().press("Enter");
        assertThat(page.locator(".account-menu").isVisible()).isTrue();
        Chromium.picture(page, "390-tai-khoan");
        page.context().close();
    }

    @Test
    void printsWithoutTheFrame() {
        var page = page(1280, "toi.thuong", new ArrayList<>());
        page.navigate(address("/thu-vien"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".masthead").isVisible()).isFalse();
        page.setViewportSize(680, 960);
        Chromium.picture(page, "in");
        page.context().close();
    }

    @Test
    void keepsWhatWasTypedWhileSomebodySignsInAgain() {
        var page = page(1280, "sang.thuong", new ArrayList<>());
        page.navigate(address("/thu-vien/nhiem-vu"));
        page.fill("[name=title]", "Trồng 5.000 cây xanh");
        page.navigate(address("/khong-co?khach=1"));
        page.navigate(address("/thu-vien/nhiem-vu"));
        assertThat(page.locator("[name=title]").inputValue()).isEqualTo("Trồng 5.000 cây xanh");
        assertThat(page.locator(".notice").textContent()).contains("Đã khôi phục");
        page.context().close();
    }

    @Test
    void changesItsLookAtOnceAndForGood() {
        var page = page(1280, "sang.thuong", new ArrayList<>());
        page.navigate(address("/thu-vien"));
        page.click(".looks button[value=toi]");
        page.waitForSelector("html[data-theme=dark]");
        page.reload();
        assertThat(page.locator("html").getAttribute("data-theme")).isEqualTo("dark");
        page.context().close();
    }

    private void check(Page page, String name, List<String> wrong) {
        Chromium.picture(page, name);
        wrong.removeIf(message -> message.contains("404"));
        assertThat(wrong).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
        Chromium.showWhole(page, page.viewportSize().width, 900);
        assertThat(Axe.violations(page)).as(name).isEmpty();
    }

    @Test
    void whatAxeFindsGraveIsTold() {
        var page = page(1280, "sang.thuong", new ArrayList<>());
        page.setContent("<html lang=vi><title>Thử</title><main><img src=''><input name=ten></main>");

        assertThat(Axe.violations(page)).hasSize(2);
        page.context().close();
    }

    private Page page(int width, String look, List<String> wrong) {
        var context = Chromium.get()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(width, 900)
                        .setLocale("vi-VN")
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.addCookies(
                List.of(new com.microsoft.playwright.options.Cookie("giao-dien", look).setUrl(address("/"))));
        var page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) wrong.add(message.text());
        });
        page.onPageError(wrong::add);
        return page;
    }

    private String address(String path) {
        return "http://localhost:" + port + path;
    }
}
