package vn.thidua.worklist;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.BindParam;
import org.springframework.web.util.UriUtils;
import vn.thidua.task.Pressing;
import vn.thidua.task.State;
import vn.thidua.web.Show;

/**
 * Which tasks a list shows, as it stands in the address; null everywhere means all.
 *
 * @param text words to find, in any case, with or without diacritics
 * @param clause only what serves this clause of the plan, or a clause below it
 * @param unit only what this unit does
 * @param owner only what this person is responsible for
 * @param from first of the last days
 * @param until last of the last days
 * @param unplaced only what serves no area of the plan
 * @param page from 1
 */
record Filter(
        @BindParam("tim") @Nullable String text,
        @BindParam("trang-thai") @Nullable State state,
        @BindParam("can-xem") @Nullable Pressing pressing,
        @BindParam("cua") @Nullable Whose whose,
        @BindParam("phong-trao") @Nullable UUID movement,
        @BindParam("dieu") @Nullable UUID clause,
        @BindParam("don-vi") @Nullable UUID unit,
        @BindParam("phu-trach") @Nullable UUID owner,
        @BindParam("han-tu") @Nullable LocalDate from,
        @BindParam("han-den") @Nullable LocalDate until,
        @BindParam("chua-gan") @Nullable Boolean unplaced,
        @BindParam("sap-xep") @Nullable Order order,
        @BindParam("trang") @Nullable Integer page) {

    private static final int LAST_PAGE = 10_000;

    /** All tasks. */
    static final Filter ALL = new Filter(null, null, null, null, null, null, null, null, null, null, null, null, null);

    /** All tasks that contain the words. */
    static Filter words(String text) {
        return new Filter(text, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** The same for tasks that stand so; null for however they stand. */
    Filter standing(@Nullable Pressing pressing) {
        return new Filter(
                text, null, pressing, whose, movement, clause, unit, owner, from, until, unplaced, order, null);
    }

    Order sorted() {
        return order == null ? Order.DUE : order;
    }

    /** From 0. */
    int pageIndex() {
        return page == null ? 0 : Math.clamp(page, 1, LAST_PAGE) - 1;
    }

    boolean isUnplaced() {
        return Boolean.TRUE.equals(unplaced);
    }

    /** Whether it leaves anything out. */
    boolean narrows() {
        return !standing(null).withoutOrder().equals(ALL) || state != null || pressing != null;
    }

    private Filter withoutOrder() {
        return new Filter(
                text == null || text.isBlank() ? null : text,
                state,
                pressing,
                whose,
                movement,
                clause,
                unit,
                owner,
                from,
                until,
                isUnplaced() ? true : null,
                null,
                null);
    }

    /** Path of the list, first page. */
    String path() {
        return path(query());
    }

    /** Without any parameter, the address leads to the list that the person keeps as the first. */
    static String path(String query) {
        return "/nhiem-vu?" + (query.isEmpty() ? "trang=1" : query);
    }

    /** Its parameters as they stand in an address, in one order, without the page; empty for all tasks. */
    String query() {
        return parameters().entrySet().stream()
                .map(entry -> entry.getKey() + "="
                        + UriUtils.encode(entry.getValue(), java.nio.charset.StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Its parameters with their values, without the page. */
    LinkedHashMap<String, String> parameters() {
        var found = new LinkedHashMap<String, String>();
        put(found, "tim", text == null ? null : text.strip());
        put(found, "trang-thai", state);
        put(found, "can-xem", pressing);
        put(found, "cua", whose);
        put(found, "phong-trao", movement);
        put(found, "dieu", clause);
        put(found, "don-vi", unit);
        put(found, "phu-trach", owner);
        put(found, "han-tu", from == null ? null : Show.date(from));
        put(found, "han-den", until == null ? null : Show.date(until));
        put(found, "chua-gan", isUnplaced() ? true : null);
        put(found, "sap-xep", order == Order.DUE ? null : order);
        return found;
    }

    private static void put(LinkedHashMap<String, String> found, String name, @Nullable Object value) {
        if (value != null && !value.toString().isEmpty()) found.put(name, value.toString());
    }
}
