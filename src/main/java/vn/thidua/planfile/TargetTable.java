package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.planfile.PlanDraft.Interim;
import vn.thidua.planfile.PlanDraft.Source;
import vn.thidua.planfile.PlanDraft.Target;

/** Figures in a table: the last year is the target, earlier years are on the way. */
final class TargetTable {

    private static final Pattern VALUE =
            Pattern.compile("\\W*?(\\d{1,3}(?:\\.\\d{3})+|\\d+(?:[.,]\\d+)?(?:\\s*[-/]\\s*\\d+)?)");

    private static final Pattern BRACKET = Pattern.compile("\\(([^()\\d]{1,25})\\)\\s*$");

    private TargetTable() {}

    static List<Target> targets(Table table) {
        var targets = new ArrayList<Target>();
        for (var row : table.rows()) {
            var target = target(table, row);
            if (target != null) {
                targets.add(target);
            }
        }
        return targets;
    }

    private static @Nullable Target target(Table table, Line row) {
        var name = table.cell(row, Table.Column.NAME).isBlank()
                ? table.cell(row, Table.Column.BODY)
                : table.cell(row, Table.Column.NAME);
        var cells = row.block().cells();
        var interim = new ArrayList<Interim>();
        @Nullable String printed = null;
        @Nullable String deadline = null;
        for (var column : table.years().entrySet()) {
            var cell = column.getKey() < cells.size() ? cells.get(column.getKey()) : "";
            if (VALUE.matcher(Fold.fold(cell)).find()) {
                if (printed != null && deadline != null) {
                    interim.add(new Interim(deadline, value(printed)));
                }
                printed = cell;
                deadline = String.valueOf(column.getValue());
            }
        }
        if (table.years().isEmpty()) {
            printed = table.cell(row, Table.Column.VALUE);
        }
        if (name.isBlank()
                || printed == null
                || !VALUE.matcher(Fold.fold(printed)).find()) {
            return null;
        }
        var due = Dates.find(table.cell(row, Table.Column.TIME)).stream()
                .findFirst()
                .map(DateMention::iso)
                .orElse(deadline);
        return new Target(
                Texts.trimStop(Line.of(row.block(), name).text().replace('\n', ' ')),
                value(printed),
                unit(table, row, name, printed),
                comparison(printed, name),
                due,
                interim,
                new Source(row.block().index(), row.text()),
                0.9);
    }

    private static String value(String cell) {
        var found = VALUE.matcher(Fold.fold(cell));
        return found.find() ? cell.substring(found.start(1), found.end(1)) : cell;
    }

    private static @Nullable String unit(Table table, Line row, String name, String printed) {
        var measure = table.cell(row, Table.Column.MEASURE);
        if (!measure.isBlank()) {
            return measure;
        }
        var found = VALUE.matcher(Fold.fold(printed));
        var unit = found.find() ? Measures.after(printed, found.end(1)) : null;
        var bracket = BRACKET.matcher(name);
        if (unit == null && bracket.find()) {
            return bracket.group(1);
        }
        return unit != null ? unit : name.contains("(%)") || Fold.fold(name).startsWith("ty le") ? "%" : null;
    }

    private static String comparison(String cell, String name) {
        var folded = Fold.fold(cell);
        var found = VALUE.matcher(folded);
        var op = found.find() ? Comparison.of(folded, found.start(1), found.end(1)) : "=";
        return op.equals("=") ? Comparison.of(Fold.fold(name) + " ", name.length(), name.length()) : op;
    }
}
