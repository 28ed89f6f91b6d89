package vn.thidua.sheet;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Words;
import vn.thidua.web.Show;

/** Reads one sheet: finds the headers among its first rows, then its lines. */
final class SheetReader<C extends Heading> {

    private static final int ROWS_ABOVE = 10;

    private final String sheet;
    private final Table<C> table;
    private final Merges merges;
    private final Map<C, Integer> places = new HashMap<>();

    private SheetReader(String sheet, Table<C> table, Merges merges) {
        this.sheet = sheet;
        this.table = table;
        this.merges = merges;
    }

    static <C extends Heading> void read(Sheet sheet, Table<C> table, Merges merges, List<Line<C>> lines)
            throws IOException {
        var reader = new SheetReader<>(sheet.getId(), table, merges);
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            reader.findHeaders(each);
            while (each.hasNext()) {
                var line = reader.line(each.next());
                if (line.isEmpty()) continue;
                lines.add(line);
                if (lines.size() > WorkbookFile.MOST_LINES) refuseTooMany();
            }
        }
    }

    private static void refuseTooMany() {
        throw new SheetRefused("Danh sách có hơn %s dòng, nhiều hơn một lần nhận được. Hãy chia thành nhiều tệp."
                .formatted(Show.number(WorkbookFile.MOST_LINES)));
    }

    private void findHeaders(java.util.Iterator<Row> rows) {
        Map<C, Integer> best = Map.of();
        for (var count = 0; count < ROWS_ABOVE && rows.hasNext(); count++) {
            var found = headers(rows.next());
            if (found.size() > best.size()) best = found;
            if (missing(found).isEmpty()) {
                places.putAll(found);
                return;
            }
        }
        throw new SheetRefused("Trang tính “%s” thiếu cột %s. Hãy dùng tệp mẫu, hoặc ghi lại tên cột ở dòng đầu."
                .formatted(table.title(), String.join(", ", missing(best))));
    }

    private Map<C, Integer> headers(Row row) {
        var byName = new HashMap<String, Integer>();
        for (var cell : row) {
            if (cell != null) byName.putIfAbsent(Show.folded(text(cell)), cell.getColumnIndex());
        }
        return table.columns().stream()
                .filter(column -> byName.containsKey(Show.folded(column.header())))
                .collect(Collectors.toMap(column -> column, column -> byName.get(Show.folded(column.header()))));
    }

    private List<String> missing(Map<C, Integer> found) {
        return table.columns().stream()
                .filter(column -> column.required() && !found.containsKey(column))
                .map(column -> "“" + column.header() + "”")
                .toList();
    }

    private Line<C> line(Row row) {
        var cells = new HashMap<C, Entered>();
        for (var column : table.columns()) {
            var place = places.get(column);
            cells.put(column, place == null ? new Entered("", "", null) : entered(row, column, place));
        }
        return new Line<>(table.title(), row.getRowNum(), cells);
    }

    private Entered entered(Row row, C column, int place) {
        var cell = place < row.getCellCount() ? row.getCell(place) : null;
        var address = Cells.letters(place) + row.getRowNum();
        var merged = merges.at(sheet, row.getRowNum() - 1, place);
        if (merged != null) {
            return new Entered(
                    address,
                    cell == null ? "" : text(cell),
                    "ô này gộp với ô khác (%s). Hãy bỏ gộp ô và ghi đủ từng dòng.".formatted(merged.name()));
        }
        if (cell == null) return new Entered(address, "", null);
        var day = column.isDay() ? date(cell) : null;
        return new Entered(address, day == null ? text(cell) : Show.date(day), flaw(cell));
    }

    private static String text(Cell cell) {
        var raw = switch (cell.getType()) {
            case NUMBER -> cell.asNumber().stripTrailingZeros().toPlainString();
            case STRING -> cell.asString();
            default -> cell.getText();
        };
        return Words.tidy(raw == null ? "" : raw.replaceAll("\\p{Cf}", ""));
    }

    private static @Nullable LocalDate date(Cell cell) {
        if (cell.getType() != CellType.NUMBER) return null;
        var days = cell.asNumber().doubleValue();
        return days < 1 || days > 2_958_465 ? null : cell.asDate().toLocalDate();
    }

    private static @Nullable String flaw(Cell cell) {
        return switch (cell.getType()) {
            case FORMULA ->
                "ô này chứa công thức (=%s). Hãy chép kết quả rồi dán lại dạng giá trị.".formatted(cell.getFormula());
            case ERROR -> "ô này báo lỗi của Excel (%s). Hãy nhập lại giá trị.".formatted(cell.getRawValue());
            case BOOLEAN -> "ô này chứa giá trị đúng/sai (TRUE/FALSE). Hãy nhập chữ.";
            default -> null;
        };
    }
}
