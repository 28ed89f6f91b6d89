package vn.thidua.roster;

import java.util.Arrays;
import java.util.List;

/** A sheet of the list. */
enum Page {
    UNITS("Đơn vị"),
    PEOPLE("Người và chức vụ");

    private final String title;

    Page(String title) {
        this.title = title;
    }

    /** Name of the sheet. */
    String title() {
        return title;
    }

    /** The page of that name. */
    static Page titled(String title) {
        return Arrays.stream(values())
                .filter(page -> page.title.equals(title))
                .findFirst()
                .orElseThrow();
    }

    /** Its columns, in the order of the template. */
    List<Column> columns() {
        return Arrays.stream(Column.values())
                .filter(column -> column.page() == this)
                .toList();
    }
}
