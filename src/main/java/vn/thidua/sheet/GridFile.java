package vn.thidua.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;

/** Reads the sheets of a file that some other program made: Excel, or text with separators. */
public final class GridFile {

    /** The most rows that one sheet may have. */
    public static final int MOST_ROWS = 150_000;

    private static final int MOST_COLUMNS = 300;
    private static final long MOST_BYTES = 400L * 1024 * 1024;
    private static final MathContext DIGITS = new MathContext(15);
    private static final String[] BLANK = {};

    private GridFile() {}

    /** Whether the content is an Excel file and not text. */
    public static boolean isWorkbook(byte[] content) {
        return content.length > 3 && content[0] == 'P' && content[1] == 'K';
    }

    /**
     * Names of the sheets, in their order; one without a name for a text file.
     *
     * @throws SheetRefused when it cannot be read
     */
    public static List<String> sheets(byte[] content) {
        if (!isWorkbook(content)) return List.of("");
        return within(
                content, workbook -> workbook.getSheets().map(Sheet::getName).toList());
    }

    /**
     * One sheet.
     *
     * @param name of the sheet; the first one when it has none of this name
     * @throws SheetRefused when it cannot be read, or is too large
     */
    public static Grid read(byte[] content, String name) {
        if (!isWorkbook(content)) return new Grid("", Separated.read(Separated.decoded(content)), List.of());
        return within(content, workbook -> {
            var sheet = workbook.findSheet(name).orElseGet(workbook::getFirstSheet);
            try (var zip = ZipFile.builder().setByteArray(content).get()) {
                return new Grid(sheet.getName(), rows(sheet), Merges.of(zip).in(sheet.getId()));
            }
        });
    }

    @FunctionalInterface
    private interface Work<T> {
        T with(ReadableWorkbook workbook) throws IOException, XMLStreamException;
    }

    private static <T> T within(byte[] content, Work<T> work) {
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            WorkbookFile.refuseBomb(zip, MOST_BYTES);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
                return work.with(workbook);
            }
        } catch (SheetRefused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            throw new SheetRefused(WorkbookFile.BROKEN);
        }
    }

    private static List<String[]> rows(Sheet sheet) throws IOException {
        var rows = new ArrayList<String[]>();
        var words = new TidyWords();
        try (var stream = sheet.openStream()) {
            for (var each = stream.iterator(); each.hasNext(); ) {
                var row = each.next();
                if (row.getRowNum() > MOST_ROWS) throw new SheetRefused(tooMany());
                while (rows.size() < row.getRowNum() - 1) rows.add(BLANK);
                rows.add(cells(row, words));
            }
        }
        while (!rows.isEmpty() && rows.getLast().length == 0) rows.removeLast();
        return rows;
    }

    static String tooMany() {
        return "Tệp có hơn %s dòng, nhiều hơn một lần nhận được. Hãy chia thành nhiều tệp."
                .formatted(vn.thidua.web.Show.number(MOST_ROWS));
    }

    private static String[] cells(Row row, TidyWords words) {
        var cells = new String[Math.min(row.getCellCount(), MOST_COLUMNS)];
        var last = -1;
        for (var place = 0; place < cells.length; place++) {
            cells[place] = words.of(text(row.getCell(place)));
            if (!cells[place].isEmpty()) last = place;
        }
        return last + 1 == cells.length ? cells : Arrays.copyOf(cells, last + 1);
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null) return "";
        var isNumber = cell.getType() == CellType.NUMBER || cell.getType() == CellType.FORMULA;
        return Objects.requireNonNullElse(isNumber ? number(cell) : cell.getText(), "");
    }

    /** The number as Excel shows it, without what its arithmetic leaves behind the fifteenth digit. */
    private static String number(Cell cell) {
        var raw = cell.getRawValue();
        if (raw == null) return "";
        try {
            return new BigDecimal(raw)
                    .round(DIGITS)
                    .stripTrailingZeros()
                    .toPlainString()
                    .replace('.', ',');
        } catch (NumberFormatException words) {
            return raw;
        }
    }
}
