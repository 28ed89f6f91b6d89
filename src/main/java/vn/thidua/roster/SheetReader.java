package vn.thidua.roster;

import java.io.IOException;
import java.time.LocalDate;
import java.util.EnumMap;
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
final class SheetReader {

    private static final int ROWS_ABOVE = 10;

    private final String sheet;
    private final Page page;
    private final Merges merges;
    private final Map<Column, Integer> places = new EnumMap<>(Column.class);

    private SheetReader(String sheet, Page page, Merges merges) {
        this.sheet = sheet;
        this.page = page;
        this.merges = merges;
    }

    static void read(Sheet sheet, Page page, Merges merges, List<Line> lines) throws IOException {
        var reader = new SheetReader(sheet.getId(), page, merges);
        try (var rows = sheet.openStream()) {
            var each = rows.iterator();
            reader.findHeaders(each);
            while (each.hasNext()) {
                var line = reader.line(each.next());
                if (line.isEmpty()) continue;
                lines.add(line);
                if (lines.size() > WorkbookReader.MOST_LINES) refuseTooMany();
            }
        }
    }

    private static void refuseTooMany() {
        throw new RosterRefused("Danh sách có hơn %s dòng, nhiều hơn một lần nhận được. Hãy chia thành nhiều tệp."
                .formatted(Show.number(WorkbookReader.MOST_LINES)));
    }

    private void findHeaders(java.util.Iterator<Row> rows) {
        Map<Column, Integer> best = Map.of();
        for (var count = 0; count < ROWS_ABOVE && rows.hasNext(); count++) {
            var found = headers(rows.next());
            if (found.size() > best.size()) best = found;
            if (missing(found).isEmpty()) {
                places.putAll(found);
                return;
            }
        }
        throw new RosterRefused("Trang tính “%s” thiếu cột %s. Hãy dùng tệp mẫu, hoặc ghi lại tên cột ở dòng đầu."
                .formatted(page.title(), String.join(", ", missing(best))));
    }

    private Map<Column, Integer> headers(Row row) {
        var byName = new HashMap<String, Integer>();
        for (var cell : row) {
            if (cell != null) byName.putIfAbsent(Show.folded(text(cell)), cell.getColumnIndex());
        }
        return page.columns().stream()
                .filter(column -> byName.containsKey(Show.folded(column.header())))
                .collect(Collectors.toMap(column -> column, column -> byName.get(Show.folded(column.header()))));
    }

    private List<String> missing(Map<Column, Integer> found) {
        return page.columns().stream()
                .filter(column -> column.required() && !found.containsKey(column))
                .map(column -> "“" + column.header() + "”")
                .toList();
    }

    private Line line(Row row) {
        var cells = new EnumMap<Column, Entered>(Column.class);
        for (var column : page.columns()) {
            var place = places.get(column);
            cells.put(column, place == null ? new Entered("", "", null) : entered(row, column, place));
        }
        return new Line(page, row.getRowNum(), cells);
    }

    private Entered entered(Row row, Column column, int place) {
        var cell = place < row.getCellCount() ? row.getCell(place) : null;
        var address = letters(place) + row.getRowNum();
        var merged = merges.at(sheet, row.getRowNum() - 1, place);
        if (merged != null) {
            return new Entered(
                    address,
                    cell == null ? "" : text(cell),
                    "ô này gộp với ô khác (%s). Hãy bỏ gộp ô và ghi đủ từng dòng.".formatted(merged.name()));
        }
        if (cell == null) return new Entered(address, "", null);
        var day = column == Column.STARTS ? date(cell) : null;
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

    /** Letters of a column, counted from 0: A, B, …, Z, AA. */
    static String letters(int place) {
        return place < 26 ? String.valueOf((char) ('A' + place)) : letters(place / 26 - 1) + letters(place % 26);
    }
}
