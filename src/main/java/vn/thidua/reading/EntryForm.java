package vn.thidua.reading;

import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells of an entry page, in its order.
 *
 * @param shownAt moment in which the page was shown, milliseconds since 1970
 */
record EntryForm(
        @Nullable List<@Valid @Nullable Typed> cells,
        @Nullable Long shownAt) {

    /** What stands in the fields of the page. */
    static EntryForm of(SheetPage page, Instant now) {
        var cells = new ArrayList<@Nullable Typed>();
        page.lines().forEach(line -> cells.add(line.typed()));
        return new EntryForm(cells, now.toEpochMilli());
    }

    /** Moment in which the page was shown; long ago when that is not known. */
    Instant seen() {
        return shownAt == null ? Instant.EPOCH : Instant.ofEpochMilli(shownAt);
    }

    List<@Nullable Typed> all() {
        return cells == null ? List.of() : cells;
    }
}
