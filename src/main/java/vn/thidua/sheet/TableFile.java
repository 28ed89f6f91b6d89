package vn.thidua.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table of a page as an Excel file: numbers as numbers, the header frozen, told on top what it is. */
public final class TableFile {

    private static final String HEAD = "DCE6F2";
    private static final int WIDE = 45;
    private static final int NARROW = 16;

    /** Excel has 1,048,576 lines. */
    private static final int LAST = 1_048_000;

    private static final int FLUSHED = 500;

    private final Worksheet sheet;
    private int line;
    private int left;

    private TableFile(Worksheet sheet, int line) {
        this.sheet = sheet;
        this.line = line;
    }

    /**
     * The table as the content of an .xlsx file.
     *
     * @param sheet name of its sheet, at most 31 characters
     * @param above what stands over the table, line by line: title, period, moment of the data
     * @param header of the columns; the first one is wide
     * @param rows texts, {@link BigDecimal}s, whole numbers, or null for an empty cell
     */
    public static byte[] of(
            String sheet,
            List<String> above,
            List<String> header,
            List<? extends List<? extends @Nullable Object>> rows) {
        var out = new ByteArrayOutputStream();
        write(out, sheet, above, header, into -> rows.forEach(into::row));
        return out.toByteArray();
    }

    /** Where rows go. */
    @FunctionalInterface
    public interface Rows {
        /** The next row: texts, {@link BigDecimal}s, whole numbers, or null for an empty cell. */
        void row(List<? extends @Nullable Object> cells);
    }

    /**
     * The same for a table of any length: rows leave as they come and are never held together. What Excel cannot hold is
     * left out, and that is said below.
     *
     * @param out stays open
     * @param rows gives all rows, one by one
     */
    public static void write(
            OutputStream out, String sheet, List<String> above, List<String> header, Consumer<Rows> rows) {
        try (var workbook = new Workbook(out, "Thi Dua", "1.0")) {
            var written = new TableFile(workbook.newWorksheet(sheet), above.size() + 1);
            written.begin(above, header);
            rows.accept(written::add);
            written.end();
            workbook.finish();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void begin(List<String> above, List<String> header) {
        for (var place = 0; place < above.size(); place++) sheet.inlineString(place, 0, above.get(place));
        sheet.style(0, 0).bold().set();
        for (var column = 0; column < header.size(); column++) {
            sheet.inlineString(line, column, header.get(column));
            sheet.style(line, column).bold().fillColor(HEAD).wrapText(true).set();
            sheet.width(column, column == 0 ? WIDE : NARROW);
        }
        line++;
        sheet.freezePane(1, line);
    }

    private void add(List<? extends @Nullable Object> cells) {
        if (line >= LAST) {
            left++;
            return;
        }
        write(cells);
        line++;
        if (line % FLUSHED == 0) flush();
    }

    private void end() {
        if (left > 0) sheet.inlineString(line, 0, "Còn %d dòng không nằm trong tệp.".formatted(left));
    }

    private void flush() {
        try {
            sheet.flush();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(List<? extends @Nullable Object> cells) {
        for (var column = 0; column < cells.size(); column++) {
            switch (cells.get(column)) {
                case null -> {}
                case BigDecimal number -> {
                    sheet.value(line, column, number);
                    sheet.style(line, column).format("#,##0.##").set();
                }
                case Number number -> sheet.value(line, column, number);
                case Object text -> {
                    sheet.inlineString(line, column, text.toString());
                    sheet.style(line, column).wrapText(true).set();
                }
            }
        }
    }
}
