package vn.thidua;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** The system's Chromium, started once for all tests of the JVM. Tests open contexts of their own and close them. */
public final class Chromium {

    /** Where tests leave pictures for people to look at. */
    public static final Path SHOTS = Path.of("target/shots");

    private Chromium() {}

    public static Browser get() {
        return Holder.BROWSER;
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
