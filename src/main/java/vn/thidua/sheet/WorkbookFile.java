package vn.thidua.sheet;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import vn.thidua.web.Show;

/** Reads the lines of a list out of an Excel file, whoever made it. */
public final class WorkbookFile {

    /** The most lines that one list may have. */
    public static final int MOST_LINES = 5_000;

    private static final long MOST_BYTES = 64L * 1024 * 1024;
    static final String BROKEN =
            "Tệp không mở được như một bảng tính Excel (.xlsx). Hãy mở tệp bằng Excel, lưu lại dạng .xlsx rồi gửi lại.";

    private WorkbookFile() {}

    /**
     * The lines of the tables that are not empty, in their order.
     *
     * @throws SheetRefused when this is no workbook, has none of the sheets or lacks a column, or is too large
     */
    public static <C extends Heading> List<Line<C>> read(byte[] content, List<Table<C>> tables) {
        if (content.length > 8 && ReadableWorkbook.isOLE2Header(content)) {
            throw new SheetRefused("Đây là tệp Excel đời cũ (.xls) hoặc có đặt mật khẩu. "
                    + "Hãy mở tệp bằng Excel, bỏ mật khẩu, lưu lại dạng .xlsx rồi gửi lại.");
        }
        try (var zip = ZipFile.builder().setByteArray(content).get()) {
            refuseBomb(zip, MOST_BYTES);
            try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
                return lines(workbook, tables, Merges.of(zip));
            }
        } catch (SheetRefused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException unreadable) {
            throw new SheetRefused(BROKEN);
        }
    }

    private static <C extends Heading> List<Line<C>> lines(
            ReadableWorkbook workbook, List<Table<C>> tables, Merges merges) throws IOException {
        var sheets = workbook.getSheets().toList();
        var lines = new ArrayList<Line<C>>();
        var found = 0;
        for (var table : tables) {
            for (var sheet : sheets) {
                if (!Show.folded(sheet.getName()).equals(Show.folded(table.title()))) continue;
                found++;
                SheetReader.read(sheet, table, merges, lines);
            }
        }
        if (found == 0) throw new SheetRefused(noSheet(tables, sheets));
        return lines;
    }

    private static <C extends Heading> String noSheet(List<Table<C>> tables, List<Sheet> sheets) {
        return "Tệp không có trang tính %s, chỉ có %s. Hãy dùng tệp mẫu, hoặc đặt lại tên trang tính."
                .formatted(
                        tables.stream().map(table -> "“" + table.title() + "”").collect(Collectors.joining(" hoặc ")),
                        sheets.stream()
                                .limit(5)
                                .map(sheet -> "“" + sheet.getName() + "”")
                                .collect(Collectors.joining(", ")));
    }

    /** A list of 5.000 lines takes a few MB when unpacked. */
    static void refuseBomb(ZipFile zip, long most) throws IOException {
        var left = most;
        var buffer = new byte[64 * 1024];
        for (var part : Collections.list(zip.getEntries())) {
            try (var packed = zip.getInputStream(part)) {
                for (var count = packed.read(buffer); count > 0 && left >= 0; count = packed.read(buffer))
                    left -= count;
            }
            if (left < 0)
                throw new SheetRefused("Nội dung tệp sau khi giải nén quá lớn. Hãy chia thành nhiều tệp nhỏ hơn.");
        }
    }
}
