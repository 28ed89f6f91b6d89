package vn.thidua.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Looks at the gallery in a browser; leaves pictures in target/shots for people to look at. */
@SpringBootTest(classes = Gallery.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GalleryLookTest {

    private static final List<String> PAGES =
            List.of("/thu-vien", "/thu-vien/nhiem-vu", "/thu-vien/doi-chieu", "/khong-co");
    private static final Path SHOTS = Path.of("target/shots");

    private static Playwright playwright;
    private static Browser browser;

    @LocalServerPort
    private int port;

    @BeforeAll
    static void open() {
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
    }

    @AfterAll
    static void close() {
        playwright.close();
    }

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
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("390-danh-muc.png")));
        page.keyboard().press("Escape");
        page.focus(".account summary");
        page.keyboard().press("Enter");
        assertThat(page.locator(".account-menu").isVisible()).isTrue();
        page.screenshot(new Page.ScreenshotOptions().setPath(SHOTS.resolve("390-tai-khoan.png")));
        page.context().close();
    }

    @Test
    void printsWithoutTheFrame() {
        var page = page(1280, "toi.thuong", new ArrayList<>());
        page.navigate(address("/thu-vien"));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(com.microsoft.playwright.options.Media.PRINT));
        assertThat(page.locator(".masthead").isVisible()).isFalse();
        page.setViewportSize(680, 960);
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve("in.png")));
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
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
        wrong.removeIf(message -> message.contains("404"));
        assertThat(wrong).as(name).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(name)
                .isEqualTo(true);
        var serious = new AxeBuilder(page)
                .analyze().getViolations().stream()
                        .filter(violation -> Set.of("serious", "critical").contains(violation.getImpact()))
                        .map(violation -> violation.getId() + " "
                                + violation.getNodes().getFirst().getHtml() + " "
                                + violation.getNodes().getFirst().getFailureSummary())
                        .toList();
        assertThat(serious).as(name).isEmpty();
    }

    private Page page(int width, String look, List<String> wrong) {
        var context = browser.newContext(new Browser.NewContextOptions()
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
