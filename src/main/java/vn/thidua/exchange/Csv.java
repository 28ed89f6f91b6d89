package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.List;

/** Values separated by commas, as RFC 4180 has them. */
final class Csv {

    private Csv() {}

    /** Rows of cells; empty lines are left out, and so is a byte order mark. */
    static List<List<String>> read(String text) {
        var rows = new ArrayList<List<String>>();
        var row = new ArrayList<String>();
        var cell = new StringBuilder();
        var quoted = false;
        for (int at = text.startsWith("\uFEFF") ? 1 : 0; at <= text.length(); at++) {
            var end = at == text.length();
            var sign = end ? '\n' : text.charAt(at);
            if (quoted && !end) {
                if (sign != '"') cell.append(sign);
                else if (at + 1 < text.length() && text.charAt(at + 1) == '"') cell.append(text.charAt(++at));
                else quoted = false;
            } else if (sign == '"') {
                quoted = true;
            } else if (sign == ',' || sign == '\n') {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (sign == ',') continue;
                if (row.size() > 1 || !row.getFirst().isEmpty()) rows.add(List.copyOf(row));
                row.clear();
            } else {
                cell.append(sign);
            }
        }
        return rows;
    }

    /** One line with its end. Formulas of spreadsheets are defused. */
    static String line(List<String> cells) {
        return String.join(",", cells.stream().map(Csv::quoted).toList()) + "\r\n";
    }

    private static String quoted(String cell) {
        var safe = cell.matches("[=@+].*|-[^0-9.].*") ? "'" + cell : cell;
        return safe.matches("(?s).*[\",\r\n].*") ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
