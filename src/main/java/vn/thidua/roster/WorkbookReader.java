package vn.thidua.roster;

import java.util.Arrays;
import java.util.List;
import vn.thidua.sheet.SheetRefused;
import vn.thidua.sheet.Table;
import vn.thidua.sheet.WorkbookFile;

/** Reads the lines of a list out of an Excel file, whoever made it. */
final class WorkbookReader {

    /** The most lines that one list may have. */
    static final int MOST_LINES = WorkbookFile.MOST_LINES;

    private static final List<Table<Column>> TABLES = Arrays.stream(Page.values())
            .map(page -> new Table<>(page.title(), page.columns()))
            .toList();

    private WorkbookReader() {}

    /**
     * The lines of both sheets that are not empty, in their order.
     *
     * @throws SheetRefused when this is no workbook, has none of the sheets or lacks a column, or is too large
     */
    static List<Line> read(byte[] content) {
        return WorkbookFile.read(content, TABLES).stream()
                .map(line -> new Line(Page.titled(line.title()), line.row(), line.cells()))
                .toList();
    }
}
