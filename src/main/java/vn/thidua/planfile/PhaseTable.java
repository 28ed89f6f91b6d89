package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.planfile.PlanDraft.Phase;
import vn.thidua.planfile.PlanDraft.Source;

/** Phases in a table: one for each row that names a time. */
final class PhaseTable {

    private PhaseTable() {}

    static List<Phase> phases(Table table) {
        var phases = new ArrayList<Phase>();
        for (var row : table.rows()) {
            var time = time(table, row);
            var period = Period.in(time);
            if (period != null) {
                var name = name(table, row);
                phases.add(new Phase(
                        name,
                        period.start(),
                        period.end(),
                        new Source(row.block().index(), row.text()),
                        0.9));
            }
        }
        return phases;
    }

    private static String time(Table table, Line row) {
        var time = table.cell(row, Table.Column.TIME);
        return Period.in(time) != null
                ? time
                : Period.in(table.cell(row, Table.Column.PHASE)) != null
                        ? table.cell(row, Table.Column.PHASE)
                        : row.text();
    }

    private static String name(Table table, Line row) {
        for (var column : List.of(Table.Column.PHASE, Table.Column.NAME, Table.Column.VALUE)) {
            var cell = table.cell(row, column);
            if (!cell.isBlank()) {
                return PhaseText.name(cell.replace('\n', ' '), Period.in(cell));
            }
        }
        return row.block().cells().stream()
                .filter(cell -> Period.in(cell) == null && cell.length() > 3)
                .findFirst()
                .orElse(row.text());
    }
}
