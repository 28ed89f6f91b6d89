package vn.thidua.planfile;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.planfile.PlanDraft.CriteriaGroup;
import vn.thidua.planfile.PlanDraft.Criterion;
import vn.thidua.planfile.PlanDraft.Source;

/** Criteria in a table: group rows, the criteria below them, total rows left out. */
final class CriteriaTable {

    private final Table table;
    private final List<CriteriaGroup> groups = new ArrayList<>();
    private String columnGroup = "";

    private CriteriaTable(Table table) {
        this.table = table;
    }

    static List<CriteriaGroup> groups(Table table, Section section) {
        var reading = new CriteriaTable(table);
        var ordinals = table.rows().stream().map(reading::ordinal).toList();
        boolean grouped =
                !table.has(Table.Column.GROUP) && table.rows().stream().anyMatch(row -> reading.isGroup(row, ordinals));
        for (var row : table.rows()) {
            reading.take(row, ordinals, grouped, section);
        }
        return reading.groups;
    }

    private void take(Line row, List<String> ordinals, boolean grouped, Section section) {
        var name = name(row);
        if (name.isBlank() || Table.isTotal(row)) {
            return;
        }
        var points = points(row);
        var split = Points.split(name.replace('\n', ' '));
        var own = points == null ? split.points() : points;
        byColumn(row);
        var label = Marker.of(split.text());
        var words = Texts.trimStop(split.text().substring(label.length()));
        if (grouped && isGroup(row, ordinals)) {
            groups.add(new CriteriaGroup(Texts.title(words), own, new ArrayList<>(), row.source(), 0.9));
            return;
        }
        if (groups.isEmpty()) {
            groups.add(whole(section));
        }
        var source = new Source(row.block().index(), name);
        groups.getLast().criteria().add(new Criterion(words, own, source, 0.9));
    }

    /** A column of its own, often merged over several rows, names the group. */
    private void byColumn(Line row) {
        var column = table.has(Table.Column.GROUP) ? Table.Column.GROUP : Table.Column.BODY;
        var cell = table.cell(row, column);
        if (!cell.isBlank() && !cell.equals(columnGroup)) {
            columnGroup = cell;
            var split = Points.split(cell.replace('\n', ' '));
            var title = split.text().substring(Marker.of(split.text()).length());
            groups.add(new CriteriaGroup(
                    Texts.title(title),
                    split.points(),
                    new ArrayList<>(),
                    new Source(row.block().index(), cell),
                    0.85));
        }
    }

    private CriteriaGroup whole(Section section) {
        var heading = section.heading();
        var line = heading == null
                ? table.headers().isEmpty()
                        ? table.rows().getFirst()
                        : table.headers().getFirst()
                : heading;
        var title =
                heading == null ? "" : Texts.title(Points.split(heading.body()).text());
        return new CriteriaGroup(title, null, new ArrayList<>(), line.source(), 0.5);
    }

    /** Roman or capital numbers among plain ones, one text over the whole width, or capitals. */
    private boolean isGroup(Line row, List<String> ordinals) {
        var ordinal = ordinal(row);
        boolean plain = ordinals.stream().anyMatch(other -> other.matches("\\d+"));
        boolean dotted = ordinals.stream().anyMatch(other -> other.matches("\\d+[.,]\\d+"));
        boolean roman = ordinal.matches("[IVX]+|[A-ZĐ]");
        if (plain && dotted && restarts(ordinals)) {
            return !ordinal.matches("\\d+");
        }
        boolean filled = !ordinal.isEmpty();
        if (roman || dotted && ordinal.matches("\\d+")) {
            return true;
        }
        boolean others = ordinals.stream().anyMatch(other -> other.matches("[IVX]+|[A-ZĐ]"));
        long texts = row.block().cells().stream()
                .filter(cell -> !cell.isBlank())
                .distinct()
                .count();
        boolean dashes = ordinals.stream().anyMatch(other -> other.isEmpty() || other.equals("-"));
        return !others
                && !dotted
                && (texts == 1
                        || Fold.isUpper(name(row))
                        || plain && dashes && filled && !table.has(Table.Column.BODY) && ordinal.matches("\\d+"));
    }

    /** "5.1", "1", "2", "5.2", "1": the dotted numbers stand above the plain ones. */
    private static boolean restarts(List<String> ordinals) {
        var numbers = ordinals.stream().filter(ordinal -> !ordinal.isEmpty()).toList();
        return numbers.size() > 1
                && numbers.getFirst().matches("\\d+[.,]\\d+")
                && numbers.get(1).equals("1");
    }

    private String ordinal(Line row) {
        var cell = table.has(Table.Column.ORDINAL)
                ? table.cell(row, Table.Column.ORDINAL).strip()
                : "";
        var number = cell.replaceFirst("[.)]$", "");
        return number.matches("[\\d.,IVXA-ZĐ-]{1,6}")
                ? number
                : Marker.of(cell.isEmpty() ? name(row) : cell).number();
    }

    private String name(Line row) {
        var cell = table.cell(row, Table.Column.NAME);
        if (!cell.isBlank()) {
            return cell;
        }
        return row.block().cells().stream()
                .filter(text -> Fold.fold(text).matches("(?s).*[a-z]{2}.*"))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    private @Nullable BigDecimal points(Line row) {
        return Points.cell(table.cell(row, Table.Column.POINTS));
    }
}
