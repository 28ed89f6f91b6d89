package vn.thidua.reading;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The cells of an entry page, in its order. */
record EntryForm(@Nullable List<@Valid @Nullable Typed> cells) {

    /** What stands in the fields of the page. */
    static EntryForm of(SheetPage page) {
        var cells = new ArrayList<@Nullable Typed>();
        page.lines().forEach(line -> cells.add(line.typed()));
        return new EntryForm(cells);
    }

    List<@Nullable Typed> all() {
        return cells == null ? List.of() : cells;
    }
}
