package vn.thidua.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table of a page as an Excel file: numbers as numbers, the header frozen, told on top what it is. */
public final class TableFile {

    private static final String HEAD = "DCE6F2";
    private static final int WIDE = 45;
    private static final int NARROW = 16;

    private TableFile() {}

    /**
     * The table as the content of an .xlsx file.
     *
     * @param sheet name of its sheet, at most 31 characters
     * @param above what stands over the table, line by line: title, period, moment of the data
     * @param header of the columns; the first one is wide
     * @param rows texts, {@link BigDecimal}s, whole numbers, or null for an empty cell; at most
     *     {@link WorkbookFile#MOST_LINES}, the rest is left out and that is said below
     */
    public static byte[] of(
            String sheet,
            List<String> above,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Thi Dua", "1.0")) {
            write(workbook.newWorksheet(sheet), above, header, rows);
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static void write(
            Worksheet sheet,
            List<String> above,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows) {
        for (var line = 0; line < above.size(); line++) sheet.value(line, 0, above.get(line));
        sheet.style(0, 0).bold().set();
        var top = above.size() + 1;
        for (var column = 0; column < header.size(); column++) {
            sheet.value(top, column, header.get(column));
            sheet.style(top, column).bold().fillColor(HEAD).wrapText(true).set();
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        sheet.freezePane(1, top + 1);
        var shown = Math.min(rows.size(), WorkbookFile.MOST_LINES);
        for (var row = 0; row < shown; row++) write(sheet, top + 1 + row, rows.get(row));
        if (shown < rows.size()) {
            sheet.value(top + 1 + shown, 0, "Còn %d dòng không nằm trong tệp.".formatted(rows.size() - shown));
        }
    }

    private static void write(Worksheet sheet, int line, List<? extends @Nullable Object> cells) {
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case BigDecimal number -> {
                    sheet.value(line, column, number);
                    sheet.style(line, column).format("#,##0.##").set();
                }
                case Number number -> sheet.value(line, column, number);
                case Object text -> {
                    sheet.value(line, column, text.toString());
                    sheet.style(line, column).wrapText(true).set();
                }
            }
        }
    }
}
