package vn.thidua;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.thidua.kernel.Role;

/** The rights matrix as {@code docs/rights.md} prints it. */
final class RightsTable {

    private static final int FIRST_CELL = 3;

    /**
     * Who may use a route.
     *
     * @param onlyInACity it is there for the people of a city only
     */
    record Row(boolean strangers, Set<Role> roles, boolean onlyInACity) {

        boolean allows(Role role) {
            return roles.contains(role);
        }
    }

    private RightsTable() {}

    /** Rows by route; a row whose cells are neither ✓ nor – fails. */
    static Map<String, Row> read() throws IOException {
        var rows = new TreeMap<String, Row>();
        for (var line : Files.readAllLines(Path.of("docs/rights.md"))) {
            if (!line.startsWith("| `")) continue;
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new);
            if (cells.length != FIRST_CELL + 1 + Role.values().length) throw new AssertionError("Count cells: " + line);
            if (rows.put(cells[1].replace("`", ""), row(cells)) != null) throw new AssertionError("Twice: " + line);
        }
        return rows;
    }

    private static Row row(String[] cells) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            if (isAllowed(cells[FIRST_CELL + 1 + role.ordinal()])) roles.add(role);
        }
        return new Row(isAllowed(cells[FIRST_CELL]), roles, cells[2].endsWith("only in a city"));
    }

    private static boolean isAllowed(String cell) {
        return switch (cell) {
            case "✓" -> true;
            case "–" -> false;
            default -> throw new AssertionError("Neither ✓ nor –: " + cell);
        };
    }
}
