package vn.thidua.web;

import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;

/**
 * What surrounds every page: who is signed in, the menu, the look, the form's errors. Made for one rendering; templates ask
 * {@link #current()}, so that no controller has to hand it on.
 */
public final class Shell {

    /** Request attribute with the {@link Member} who asks; absent when nobody is signed in. */
    public static final String MEMBER = "vn.thidua.member";

    /** Request attribute with the name of the member's commune or city, a text for the page head. */
    public static final String COMMUNE = "vn.thidua.commune";

    /** Request attribute that is there while a member has to pass a gate first: no menu leads anywhere yet. */
    public static final String AT_THE_GATE = "vn.thidua.at-the-gate";

    /** Request attribute with how many things wait behind entries of the menu, numbers by the entry's path. */
    public static final String WAITING = "vn.thidua.waiting";

    /** Request attribute with values that the page's form shows again, texts by field; absent for a fresh form. */
    public static final String KEPT = "vn.thidua.kept";

    static final List<String> SHEETS = List.of(
            "tokens",
            "base",
            "layout",
            "button",
            "form",
            "table",
            "status",
            "notice",
            "card",
            "timeline",
            "split",
            "attachments",
            "evidence",
            "outline",
            "course",
            "list",
            "review",
            "account",
            "overview",
            "worklist",
            "entry",
            "chart");
    static final List<String> SCRIPTS = List.of(
            "looks",
            "confirm",
            "keep",
            "evidence",
            "send",
            "files",
            "dates",
            "copy",
            "choose",
            "pledge",
            "focus",
            "review",
            "sheet",
            "chart");
    static final ScopedValue<Shell> CURRENT = ScopedValue.newInstance();

    private final Asked asked;
    private final Appearance appearance;
    private final List<MenuEntry> menu;
    private final FormErrors errors;
    private final @Nullable Notice notice;
    private final Assets assets;

    Shell(
            Asked asked,
            Appearance appearance,
            List<MenuEntry> menu,
            FormErrors errors,
            @Nullable Notice notice,
            Assets assets) {
        this.asked = asked;
        this.appearance = appearance;
        this.menu = menu;
        this.errors = errors;
        this.notice = notice;
        this.assets = assets;
    }

    /**
     * The surroundings of the page that is being rendered.
     *
     * @throws NoSuchElementException outside of a rendering
     */
    public static Shell current() {
        return CURRENT.get();
    }

    /** Who is signed in; null on pages for everybody. */
    public @Nullable Member member() {
        return asked.member();
    }

    /** What was entered in the form of this page and what is wrong with it. */
    public FormErrors errors() {
        return errors;
    }

    /** Address of a static file, with the hash of its content: {@code asset("img/mark.svg")}. */
    public String asset(String file) {
        return assets.address(file);
    }

    /** Address of this page with one parameter of its query changed: a page, a filter, an order. */
    public String with(String parameter, Object value) {
        return asked.with(parameter, value.toString());
    }

    /** Token that a POST must carry; null when no such check is in force. */
    @Nullable
    String csrf() {
        return asked.csrf();
    }

    @Nullable
    String commune() {
        return asked.commune();
    }

    /** Path and query of this page, to come back to. */
    String here() {
        return asked.here();
    }

    Appearance appearance() {
        return appearance;
    }

    @Nullable
    Notice notice() {
        return notice;
    }

    /** Entries of the menu that stand in the place, in order. */
    List<MenuEntry> menu(MenuEntry.Place place) {
        return menu.stream().filter(entry -> entry.place() == place).toList();
    }

    /** Whether there is anywhere to go: not for strangers, nor before the gate is passed. */
    boolean hasMenu() {
        return !menu.isEmpty();
    }

    /** How many things wait behind the entry: {@code 3}, {@code 99+}; empty for none. */
    String waiting(MenuEntry entry) {
        var number = asked.waiting().getOrDefault(entry.href(), 0);
        return number == 0 ? "" : number > 99 ? "99+" : number.toString();
    }

    /** Entries for the bar of a phone, at most four. */
    List<MenuEntry> bar() {
        return menu.stream().filter(MenuEntry::bottom).limit(4).toList();
    }

    /** Whether this page is the entry's, or lies below it; written so for {@code aria-current}. */
    @Nullable
    String currentness(MenuEntry entry) {
        if (asked.path().equals(entry.href())) return "page";
        return !entry.href().equals("/") && asked.path().startsWith(entry.href() + "/") ? "true" : null;
    }
}
