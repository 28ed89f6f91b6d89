package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.planfile.PlanDraft.ContentArea;
import vn.thidua.planfile.PlanDraft.Item;
import vn.thidua.planfile.PlanDraft.Source;

/** Areas of emulation in a table: a group column with its items, or one area a row. */
final class AreaTable {

    private AreaTable() {}

    static void add(Table table, List<ContentArea> areas) {
        var group = "";
        for (var row : table.rows()) {
            var name = table.cell(row, Table.Column.NAME);
            var over = table.cell(row, Table.Column.GROUP);
            if (!over.isBlank() && !over.equals(group)) {
                group = over;
                areas.add(area(table, row, over));
            }
            if (!over.isBlank() && !name.isBlank()) {
                items(row, name).forEach(areas.getLast().items()::add);
            } else if (over.isBlank() && !name.isBlank()) {
                areas.add(area(table, row, name));
            }
        }
    }

    private static ContentArea area(Table table, Line row, String cell) {
        var ordinal = table.cell(row, Table.Column.ORDINAL).replaceFirst("[.)]$", "");
        var title = cell.replace('\n', ' ');
        var words = title.substring(Marker.of(title).length());
        return new ContentArea(
                ordinal.isBlank() ? null : ordinal,
                Texts.title(words),
                new ArrayList<>(),
                new Source(row.block().index(), cell),
                0.8);
    }

    private static List<Item> items(Line row, String cell) {
        return cell.lines()
                .map(text -> new Item(
                        Texts.trimStop(text.substring(Marker.of(text).length())),
                        List.of(),
                        new Source(row.block().index(), text),
                        0.8))
                .toList();
    }
}
