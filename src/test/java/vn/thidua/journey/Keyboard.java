package vn.thidua.journey;

import com.microsoft.playwright.Page;

/** Works a page without a mouse. */
final class Keyboard {

    private static final int FAR = 150;
    private static final String WORDS = """
            () => {
              const at = document.activeElement;
              return (at.labels?.[0] ?? at).textContent.trim();
            }""";

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until what has the focus, or its label, begins with the words. */
    Keyboard reach(String words) {
        for (var presses = 0; presses < FAR; presses++) {
            page.keyboard().press("Tab");
            if (page.evaluate(WORDS).toString().startsWith(words)) return this;
        }
        throw new AssertionError("The Tab key does not lead to: " + words + " at " + page.url());
    }

    Keyboard type(String text) {
        page.keyboard().insertText(text);
        return this;
    }

    Keyboard enter() {
        page.keyboard().press("Enter");
        return this;
    }
}
