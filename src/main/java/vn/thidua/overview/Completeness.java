package vn.thidua.overview;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Units beside weeks.
 *
 * @param weeks their Mondays, the latest last
 * @param missing whose reports were due before today and are missing
 * @param heads who heads each unit, by name
 * @param whole whether all units are shown
 * @param urges whether the reader writes to those whose reports are missing
 */
record Completeness(
        List<LocalDate> weeks,
        List<Weeks.Cell> cells,
        List<Weeks.Missing> missing,
        Map<UUID, String> heads,
        LocalDate today,
        boolean whole,
        boolean urges) {

    /** The cells of each unit. */
    Map<UUID, List<Weeks.Cell>> byUnit() {
        var units = new LinkedHashMap<UUID, List<Weeks.Cell>>();
        cells.forEach(cell -> units.computeIfAbsent(cell.unit(), _ -> new java.util.ArrayList<>())
                .add(cell));
        return units;
    }

    /** What the unit had to finish in the week; null when nothing was due. */
    static Weeks.@Nullable Cell of(List<Weeks.Cell> cells, LocalDate week) {
        return cells.stream()
                .filter(cell -> cell.week().equals(week))
                .findFirst()
                .orElse(null);
    }

    /** The tasks whose reports the person owes the unit. */
    String list(Weeks.Missing missing) {
        return Scope.between(weeks.getFirst(), today.minusDays(1), missing.unit())
                .of(missing.owner())
                .list(vn.thidua.task.Pressing.UNREPORTED);
    }

    String head(Weeks.Missing missing) {
        return heads.getOrDefault(missing.unit(), "");
    }
}
