package vn.thidua.journey;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.thidua.Chromium;

/** A careful look at the page that a screen shows: on a phone and on a desk, in large text and in the dark. */
final class Look {

    private static final List<String> STANDARDS = List.of("wcag2a", "wcag2aa", "wcag21aa", "wcag22aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final Screen screen;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    Look(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
    }

    /** Looks at a page that was answered with 200, and leaves pictures under the name. */
    void at(String name) {
        tell(name, screen.complaints());
        narrow(name);
        wide(name);
        tell(name, screen.complaints());
    }

    /** Looks at a page that says why something failed: the browser notes the status of its answer, and that is all. */
    void atRefusal(String name) {
        tell(
                name,
                screen.complaints().stream()
                        .filter(complaint -> !complaint.startsWith("Failed to load resource"))
                        .toList());
        at(name);
    }

    List<String> wrong() {
        return wrong;
    }

    private void narrow(String name) {
        whole(390, 844);
        picture("390-" + name);
        fits(name + " at 390");
        tell(name + " at 390", violations(new AxeBuilder(page).withTags(STANDARDS)));
        set("text", "large");
        fits(name + " at 390 in large text");
        set("text", null);
    }

    private void wide(String name) {
        whole(1280, 900);
        picture("1280-" + name);
        fits(name + " at 1280");
        tell(name + " at 1280", violations(new AxeBuilder(page).withTags(STANDARDS)));
        set("theme", "dark");
        tell(name + " in the dark", violations(new AxeBuilder(page).withRules(List.of("color-contrast"))));
        set("theme", "light");
    }

    /** Makes the window as high as the page, so that nothing that sticks to its edges hides anything. */
    private void whole(int width, int height) {
        page.setViewportSize(width, height);
        var whole = ((Number) page.evaluate("document.documentElement.scrollHeight")).intValue();
        page.setViewportSize(width, Math.clamp(whole, height, 9000));
    }

    private void set(String look, @org.jspecify.annotations.Nullable String value) {
        page.evaluate(
                "([look, value]) => { document.documentElement.dataset[look] = value ?? ''; }",
                java.util.Arrays.asList(look, value));
    }

    private void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Chromium.SHOTS.resolve(name + ".png")));
    }

    private void fits(String where) {
        var widest = page.evaluate("""
                () => {
                  const width = document.documentElement.clientWidth;
                  if (document.documentElement.scrollWidth <= width) return '';
                  const wide = [...document.querySelectorAll('main *')].find((e) => e.getBoundingClientRect().right > width + 1);
                  return 'is too wide: ' + (wide ? wide.outerHTML.slice(0, 200) : 'outside of main');
                }""").toString();
        if (!widest.isEmpty()) wrong.add(where + " " + widest);
    }

    private static List<String> violations(AxeBuilder axe) {
        return axe.analyze().getViolations().stream()
                .filter(violation -> GRAVE.contains(violation.getImpact()))
                .map(Look::told)
                .toList();
    }

    private static String told(Rule violation) {
        var node = violation.getNodes().getFirst();
        return violation.getId() + " " + node.getHtml() + " " + node.getFailureSummary();
    }

    private void tell(String where, List<String> complaints) {
        complaints.forEach(complaint -> System.err.println("LOOK " + where + ": " + complaint));
        complaints.forEach(complaint -> wrong.add(where + ": " + complaint));
    }
}
