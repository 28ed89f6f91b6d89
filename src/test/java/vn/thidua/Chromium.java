package vn.thidua;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, started once for all tests of the JVM. Tests open contexts of their own and close them. */
public final class Chromium {

    private static final Path SHOTS = Path.of("target/shots");

    private Chromium() {}

    public static Browser get() {
        return Holder.BROWSER;
    }

    /**
     * Makes the window as high as the page, so that nothing that sticks to its edges hides anything; of a page that is
     * higher still, the end is shown.
     */
    public static void showWhole(Page page, int width, int height) {
        page.setViewportSize(width, height);
        var whole = drawnHeight(page);
        for (var settled = 0; settled < 10; settled++) {
            page.setViewportSize(width, Math.clamp(whole, height, 9000));
            var drawn = drawnHeight(page);
            if (drawn == whole) break;
            whole = drawn;
        }
        page.evaluate("window.scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })");
    }

    /** After what scripts still draw. */
    private static int drawnHeight(Page page) {
        return ((Number) page.evaluate("""
                () => new Promise((done) => {
                  let frames = 0;
                  const look = () => document.querySelector('.chart-plot:empty') && ++frames < 300
                    ? requestAnimationFrame(look)
                    : requestAnimationFrame(() => requestAnimationFrame(() => done(document.documentElement.scrollHeight)));
                  look();
                })""")).intValue();
    }

    /** Leaves a picture of the whole page in {@code target/shots}, for people to look at, where {@code -Dpictures} asks. */
    public static void picture(Page page, String name) {
        if (System.getProperty("pictures") == null) return;
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(SHOTS.resolve(name + ".png")));
    }

    private static final class Holder {
        private static final Browser BROWSER = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of("/usr/bin/chromium"))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run")));
    }
}
