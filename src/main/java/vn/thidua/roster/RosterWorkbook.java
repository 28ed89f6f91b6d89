package vn.thidua.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.DataValidationErrorStyle;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import vn.thidua.organization.Rank;
import vn.thidua.organization.UnitGroup;
import vn.thidua.organization.UnitKind;
import vn.thidua.sheet.Cells;

/** Writes the Excel files: two sheets with drop-downs, what to know, and hidden the words of the drop-downs. */
final class RosterWorkbook {

    private static final String LISTS = "Danh mục";
    private static final int LAST = WorkbookReader.MOST_LINES;
    private static final String HEAD = "DCE6F2";
    private static final String WRONG = "FBD5D1";

    private final Workbook workbook;
    private final Worksheet units;
    private final Worksheet people;
    private final Worksheet lists;

    private RosterWorkbook(Workbook workbook) {
        this.workbook = workbook;
        units = sheet(Page.UNITS);
        people = sheet(Page.PEOPLE);
        Guide.write(workbook.newWorksheet("Hướng dẫn"));
        lists = workbook.newWorksheet(LISTS);
        lists.setVisibilityState(VisibilityState.HIDDEN);
    }

    /** The template: the units that are there, and room for more. */
    static byte[] template(Present present) {
        return written(present, workbook -> {
            var row = 1;
            for (var unit : present.units()) {
                var above = present.unit(unit.parentId());
                workbook.units.value(row, Column.UNIT_NAME.place(), unit.name());
                workbook.units.value(row, Column.UNIT_KIND.place(), unit.kind().label());
                if (above != null) workbook.units.value(row, Column.UNIT_ABOVE.place(), above.name());
                workbook.units.value(
                        row,
                        Column.UNIT_GROUPS.place(),
                        present.groups().stream()
                                .filter(group -> group.includes(unit.id()))
                                .map(UnitGroup::name)
                                .collect(Collectors.joining("; ")));
                row++;
            }
        });
    }

    /** The lines that are wrong, each with what is wrong in it; cells are named as they stand in this file. */
    static byte[] remaining(Present present, List<Judged> wrong) {
        return written(present, workbook -> {
            for (var page : Page.values()) {
                var sheet = page == Page.UNITS ? workbook.units : workbook.people;
                workbook.header(sheet, page.columns().size(), "Lỗi", 90);
                var row = 1;
                for (var line : wrong) if (line.line().page() == page) workbook.mend(sheet, row++, line);
            }
        });
    }

    private interface Filling {
        void fill(RosterWorkbook workbook);
    }

    private static byte[] written(Present present, Filling filling) {
        var out = new ByteArrayOutputStream();
        try (var workbook = new Workbook(out, "Thi Dua", "1.0")) {
            var roster = new RosterWorkbook(workbook);
            roster.offer(present);
            filling.fill(roster);
            workbook.finish();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private Worksheet sheet(Page page) {
        var sheet = workbook.newWorksheet(page.title());
        for (var column : page.columns()) header(sheet, column.place(), column.header(), column.width());
        sheet.freezePane(0, 1);
        return sheet;
    }

    private void header(Worksheet sheet, int place, String text, int width) {
        sheet.value(0, place, text);
        sheet.style(0, place).bold().fillColor(HEAD).wrapText(true).set();
        sheet.width(place, width);
    }

    /** Drop-downs. Units may be written that are new, and several groups in one cell: there Excel only asks. */
    private void offer(Present present) {
        var names = units.range(1, Column.UNIT_NAME.place(), LAST, Column.UNIT_NAME.place());
        pick(
                units,
                Column.UNIT_KIND,
                list(0, Arrays.stream(UnitKind.values()).map(UnitKind::label).toList()),
                true);
        pick(units, Column.UNIT_ABOVE, names, false);
        pick(people, Column.POST_UNIT, names, false);
        pick(
                people,
                Column.RANK,
                list(1, Arrays.stream(Rank.values()).map(Rank::label).toList()),
                true);
        var groups = present.groups().stream().map(UnitGroup::name).toList();
        if (!groups.isEmpty()) pick(units, Column.UNIT_GROUPS, list(2, groups), false);
        people.style(Column.PHONE.place()).format("@").set();
        people.style(Column.STARTS.place()).format("dd/mm/yyyy").set();
    }

    private Range list(int place, List<String> words) {
        for (var row = 0; row < words.size(); row++) lists.value(row, place, words.get(row));
        return lists.range(0, place, words.size() - 1, place);
    }

    private static void pick(Worksheet sheet, Column column, Range words, boolean only) {
        sheet.range(1, column.place(), LAST, column.place())
                .validateWithList(words)
                .errorStyle(only ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING)
                .errorTitle(column.header())
                .error(only ? "Hãy chọn trong danh sách của ô." : "Nội dung này chưa có trong danh sách.")
                .showErrorMessage(true);
    }

    private void mend(Worksheet sheet, int row, Judged line) {
        for (var column : line.line().page().columns()) {
            var text = line.line().text(column);
            if (!text.isEmpty()) sheet.value(row, column.place(), text);
            if (line.isWrong(column))
                sheet.style(row, column.place()).fillColor(WRONG).set();
        }
        var place = line.line().page().columns().size();
        sheet.value(
                row,
                place,
                line.problems().stream()
                        .map(problem -> "Ô %s%d: %s"
                                .formatted(Cells.letters(problem.column().place()), row + 1, problem.message()))
                        .collect(Collectors.joining("\n")));
        sheet.style(row, place).wrapText(true).set();
    }
}
