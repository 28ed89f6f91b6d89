package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thidua.planfile.PlanDraft.Duty;
import vn.thidua.planfile.PlanDraft.Source;
import vn.thidua.planfile.PlanDraft.UnitEntry;

/** An assignment table: the units are the bodies that lead and those that help, each with its tasks. */
final class Assignment {

    private static final Pattern LEAD = Pattern.compile("(?:don vi |co quan )?chu tri\\s*:\\s*");
    private static final Pattern HELP = Pattern.compile("[;,.\\s]*(?:don vi |co quan )?phoi hop\\s*:\\s*");

    private record Unit(String name, Source source, List<Duty> duties) {}

    private final Map<String, Unit> units = new LinkedHashMap<>();

    void take(Table table) {
        table.rows().forEach(row -> row(table, row));
    }

    private void row(Table table, Line row) {
        var task = task(table, row);
        var lead = new ArrayList<String>();
        var help = new ArrayList<>(Bodies.list(withoutLabel(table.cell(row, Table.Column.COORDINATING), HELP)));
        var mixed = table.cell(
                row,
                table.has(Table.Column.LEAD)
                        ? Table.Column.LEAD
                        : table.has(Table.Column.ASSIGNEES) ? Table.Column.ASSIGNEES : Table.Column.BODY);
        var folded = Fold.fold(mixed);
        var helping = HELP.matcher(folded);
        boolean both = helping.find() && helping.start() > 0;
        lead.addAll(Bodies.list(withoutLabel(both ? mixed.substring(0, helping.start()) : mixed, LEAD)));
        if (both) {
            help.addAll(Bodies.list(mixed.substring(helping.end())));
        }
        if (task.isBlank() || lead.isEmpty() && help.isEmpty()) {
            return;
        }
        var deadline = deadline(table, row, task);
        lead.forEach(name -> add(name, "lead", task, lead, help, deadline, row));
        help.forEach(name -> add(name, "coordinating", task, lead, help, deadline, row));
    }

    private static String withoutLabel(String cell, Pattern label) {
        var found = label.matcher(Fold.fold(cell));
        return found.lookingAt() ? cell.substring(found.end()) : cell;
    }

    private static String task(Table table, Line row) {
        var name = table.cell(row, Table.Column.NAME);
        return name.isBlank() ? table.cell(row, Table.Column.VALUE) : name;
    }

    private static @Nullable String deadline(Table table, Line row, String task) {
        var cell = table.cell(row, Table.Column.TIME);
        var in = Dates.find(cell);
        return in.isEmpty()
                ? Deadlines.of(task).stream().findFirst().map(DateMention::iso).orElse(null)
                : in.getFirst().iso();
    }

    private void add(
            String name,
            String role,
            String task,
            List<String> lead,
            List<String> help,
            @Nullable String deadline,
            Line row) {
        var unit = units.computeIfAbsent(
                key(name), key -> new Unit(name, new Source(row.block().index(), name), new ArrayList<>()));
        var text = Texts.trimStop(task.replace('\n', ' '));
        unit.duties.add(new Duty(
                text,
                role,
                List.copyOf(lead),
                List.copyOf(help),
                deadline,
                new Source(row.block().index(), task),
                0.9));
    }

    private static String key(String name) {
        return Fold.fold(name).replaceAll("[^a-z0-9]", "");
    }

    List<UnitEntry> units() {
        return units.values().stream()
                .map(unit -> new UnitEntry(
                        unit.name,
                        Bodies.bare(unit.name),
                        Bodies.isRequested(unit.name),
                        unit.duties,
                        unit.source,
                        0.85))
                .toList();
    }
}
