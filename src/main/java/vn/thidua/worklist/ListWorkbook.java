package vn.thidua.worklist;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.sheet.Cells;
import vn.thidua.sheet.Line;

/** Writes tasks as an Excel file: days as days, numbers as numbers, the header frozen, the keys hidden. */
final class ListWorkbook {

    private static final String HEAD = "DCE6F2";
    private static final String WRONG = "FBD5D1";
    private static final String KEYS =
            "Cột A được ẩn, chứa mã để nhận ra từng nhiệm vụ khi tải tệp lên lại. Đừng sửa, đừng xóa cột này; muốn bỏ một nhiệm vụ thì xóa cả dòng.";
    private static final String DAY = "dd/mm/yyyy";

    private final Workbook workbook;
    private final Worksheet sheet;
    private final List<SheetColumn> columns;

    private ListWorkbook(Workbook workbook, boolean answers) {
        this.workbook = workbook;
        sheet = workbook.newWorksheet(SheetColumn.TABLE.title());
        columns = SheetColumn.TABLE.columns().stream()
                .filter(column -> answers || !column.isAnswer())
                .toList();
        for (var column : columns) header(place(column), column.header(), column.width());
        sheet.hideColumn(place(SheetColumn.KEY));
        if (answers) sheet.comment(0, place(SheetColumn.TITLE), KEYS);
        sheet.freezePane(0, 1);
    }

    /** The tasks, to be read. */
    static byte[] list(List<Row> rows, LocalDate today) {
        return written(false, book -> book.fill(rows, Map.of(), today));
    }

    /**
     * The tasks, to be changed and handed in again.
     *
     * @param people how those who can be chosen are written
     */
    static byte[] template(List<Row> rows, Map<UUID, String> people, LocalDate today) {
        return written(true, book -> {
            book.fill(rows, people, today);
            book.offer(List.copyOf(people.values()), rows.size());
        });
    }

    /** The lines that must be mended, each with what is wrong in it; cells are named as they stand in this file. */
    static byte[] remaining(List<SheetLine> wrong, Map<UUID, String> people) {
        return written(true, book -> {
            var place = book.columns.size();
            book.header(place, "Lỗi", 90);
            for (var at = 0; at < wrong.size(); at++) book.mend(at + 1, wrong.get(at), place);
            book.offer(List.copyOf(people.values()), wrong.size());
        });
    }

    private interface Filling {
        void fill(ListWorkbook book);
    }

    private static byte[] written(boolean answers, Filling filling) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Thi Dua", "1.0")) {
            filling.fill(new ListWorkbook(workbook, answers));
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private int place(SheetColumn column) {
        return columns.indexOf(column);
    }

    private void header(int place, String text, int width) {
        sheet.value(0, place, text);
        sheet.style(0, place).bold().fillColor(HEAD).wrapText(true).set();
        sheet.width(place, width);
    }

    private void fill(List<Row> rows, Map<UUID, String> people, LocalDate today) {
        for (var at = 0; at < rows.size(); at++) fill(at + 1, rows.get(at), people, today);
    }

    private void fill(int line, Row row, Map<UUID, String> people, LocalDate today) {
        sheet.value(line, place(SheetColumn.KEY), new Picked(row.id(), row.version()).toString());
        text(line, SheetColumn.TITLE, row.name());
        text(line, SheetColumn.UNIT, row.unitName());
        text(line, SheetColumn.OWNER, people.getOrDefault(row.owner(), row.ownerName()));
        text(line, SheetColumn.DEPUTY, people.getOrDefault(row.deputy(), row.deputyName()));
        if (row.due() != null) {
            sheet.value(line, place(SheetColumn.DUE), row.due());
            sheet.style(line, place(SheetColumn.DUE)).format(DAY).set();
        }
        sheet.value(line, place(SheetColumn.PERCENT), row.percent());
        text(line, SheetColumn.STATE, row.word(today));
        text(line, SheetColumn.MOVEMENT, row.movementName());
    }

    private void text(int line, SheetColumn column, String text) {
        sheet.value(line, place(column), text);
        sheet.style(line, place(column)).wrapText(true).set();
    }

    /** Drop-downs with the people, whose names stand in a hidden sheet. */
    private void offer(List<String> people, int lines) {
        if (people.isEmpty() || lines == 0) return;
        var lists = workbook.newWorksheet("Danh mục");
        lists.setVisibilityState(VisibilityState.HIDDEN);
        for (var at = 0; at < people.size(); at++) lists.value(at, 0, people.get(at));
        for (var column : List.of(SheetColumn.OWNER, SheetColumn.DEPUTY)) {
            sheet.range(1, place(column), lines, place(column))
                    .validateWithList(lists.range(0, 0, people.size() - 1, 0))
                    .errorStyle(DataValidationErrorStyle.STOP)
                    .errorTitle(column.header())
                    .error("Hãy chọn trong danh sách của ô.")
                    .showErrorMessage(true);
        }
    }

    private void mend(int at, SheetLine line, int place) {
        for (var column : columns) mend(at, line.line(), column, line.isWrong(column));
        sheet.value(
                at,
                place,
                String.join(
                        "\n",
                        line.problems().stream()
                                .map(problem -> problem.told(Cells.letters(place(problem.column())) + (at + 1)))
                                .toList()));
        sheet.style(at, place).wrapText(true).set();
    }

    private void mend(int at, Line<SheetColumn> line, SheetColumn column, boolean wrong) {
        var text = line.text(column);
        if (!text.isEmpty()) sheet.value(at, place(column), text);
        if (wrong) sheet.style(at, place(column)).fillColor(WRONG).set();
    }
}
