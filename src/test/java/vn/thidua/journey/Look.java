package vn.thidua.journey;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import vn.thidua.Axe;
import vn.thidua.Chromium;

/** A careful look at the page that a screen shows: on a phone and on a desk, in large text and in the dark. */
final class Look {

    private final Screen screen;
    private final Page page;
    private final List<String> wrong = new ArrayList<>();

    Look(Screen screen) {
        this.screen = screen;
        this.page = screen.page();
    }

    /** Looks at a page that was answered with 200. */
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
        Chromium.showWhole(page, 390, 844);
        Chromium.picture(page, "390-" + name);
        fits(name + " at 390");
        tell(name + " at 390", Axe.violations(page));
        set("text", "large");
        fits(name + " at 390 in large text");
        set("text", null);
    }

    private void wide(String name) {
        Chromium.showWhole(page, 1280, 900);
        Chromium.picture(page, "1280-" + name);
        fits(name + " at 1280");
        tell(name + " at 1280", Axe.violations(page));
        set("theme", "dark");
        tell(name + " in the dark", Axe.pale(page));
        set("theme", "light");
    }

    private void set(String look, @org.jspecify.annotations.Nullable String value) {
        page.evaluate(
                "([look, value]) => { document.documentElement.dataset[look] = value ?? ''; }",
                java.util.Arrays.asList(look, value));
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

    private void tell(String where, List<String> complaints) {
        complaints.forEach(complaint -> System.err.println("LOOK " + where + ": " + complaint));
        complaints.forEach(complaint -> wrong.add(where + ": " + complaint));
    }
}
