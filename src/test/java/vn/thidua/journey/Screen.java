package vn.thidua.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.thidua.Chromium;

/** What one person has on the desk or in the hand: a browser of its own, and all that it complained about. */
final class Screen implements AutoCloseable {

    private static final double PATIENCE = 20_000;

    private static final LocatorAssertions.ContainsTextOptions PATIENTLY =
            new LocatorAssertions.ContainsTextOptions().setTimeout(PATIENCE);

    private final String base;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();

    private int touches;

    private Screen(int port, Browser.NewContextOptions options) {
        base = "http://localhost:" + port;
        page = Chromium.get()
                .newContext(options.setLocale("vi-VN").setReducedMotion(ReducedMotion.REDUCE))
                .newPage();
        page.setDefaultTimeout(PATIENCE);
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) complaints.add(message.text());
        });
        page.onPageError(complaints::add);
    }

    static Screen desk(int port) {
        return new Screen(port, new Browser.NewContextOptions().setViewportSize(1280, 900));
    }

    static Screen phone(int port) {
        return new Screen(
                port,
                new Browser.NewContextOptions()
                        .setViewportSize(390, 844)
                        .setHasTouch(true)
                        .setIsMobile(true));
    }

    Page page() {
        return page;
    }

    /** How often the person touched or clicked something, or went into a field, since this was asked last. */
    int touches() {
        var all = touches;
        touches = 0;
        return all;
    }

    /** Errors of scripts and broken rules of the page's content policy, since the last call. */
    List<String> complaints() {
        var all = List.copyOf(complaints);
        complaints.clear();
        return all;
    }

    /** What the browser would send as the header {@code Cookie}. */
    String cookies() {
        return page.context().cookies().stream()
                .map(cookie -> cookie.name + "=" + cookie.value)
                .collect(Collectors.joining("; "));
    }

    String address(String path) {
        return base + path;
    }

    Screen open(String path) {
        page.navigate(address(path));
        return this;
    }

    Screen signIn(String username, String password) {
        open("/dang-nhap").fill("Tên đăng nhập", username).fill("Mật khẩu", password);
        return press("Đăng nhập");
    }

    Screen signOut() {
        page.locator(".account summary").click();
        return press("Đăng xuất");
    }

    Screen fill(String label, String value) {
        field(label).fill(value);
        return this;
    }

    Screen choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Ticks the box, or chooses the option, whose words begin so. */
    Screen tick(String label) {
        touches++;
        page.getByLabel(Pattern.compile("^" + literally(label))).check();
        return this;
    }

    Screen attach(String label, Path file) {
        field(label).setInputFiles(file);
        return this;
    }

    Screen attach(String label, String name, byte[] jpeg) {
        return attach(label, name, "image/jpeg", jpeg);
    }

    Screen attach(String label, String name, String type, byte[] content) {
        field(label).setInputFiles(new FilePayload(name, type, content));
        return this;
    }

    Screen press(String button) {
        touches++;
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        return this;
    }

    /** Presses what asks back, and says yes. */
    Screen pressAndAgree(String button) {
        press(button);
        touches++;
        page.locator("dialog button[value=yes]").click();
        return this;
    }

    Screen follow(String link) {
        touches++;
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .first()
                .click();
        return this;
    }

    Screen sees(String... texts) {
        for (var text : texts) {
            waitFor(() -> assertThat(page.locator("main")).containsText(text, PATIENTLY), text);
        }
        return this;
    }

    Screen isAt(String path) {
        var address = Pattern.compile(".*" + path + "([?#].*)?$");
        waitFor(() -> assertThat(page).hasURL(address), path);
        return this;
    }

    private void waitFor(Runnable expectation, String wanted) {
        try {
            expectation.run();
        } catch (AssertionError missing) {
            throw new AssertionError("Not seen: %s. At %s there is:%n%s".formatted(wanted, page.url(), text("main")));
        }
    }

    String text(String selector) {
        return page.locator(selector).first().innerText();
    }

    private Locator field(String label) {
        touches++;
        return page.getByLabel(Pattern.compile("^" + literally(label) + "( \\(không bắt buộc\\))?$"));
    }

    private static String literally(String text) {
        return text.replaceAll("[.*+?^${}()|\\[\\]\\\\]", "\\\\$0");
    }

    @Override
    public void close() {
        page.context().close();
    }
}
