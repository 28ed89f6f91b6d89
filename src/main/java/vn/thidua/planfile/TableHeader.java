package vn.thidua.planfile;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import vn.thidua.planfile.Table.Column;

/**
 * What the columns of a table hold, by the words above them.
 *
 * @param columns the place of each kind of column
 * @param years the year of each value column
 * @param rows how many rows the header takes, 0 when there is none
 */
record TableHeader(Map<Column, Integer> columns, Map<Integer, Integer> years, int rows) {

    private static final Pattern YEAR = Pattern.compile("(20[2-9]\\d)");

    static TableHeader of(List<Line> rows) {
        var one = of(rows.getFirst().block().cells(), 1);
        if (rows.size() > 2 && isSubHeader(rows.get(0), rows.get(1))) {
            var two = of(merged(rows.get(0).block().cells(), rows.get(1).block().cells()), 2);
            if (two.columns.size() > one.columns.size() || two.years.size() > one.years.size()) {
                return two;
            }
        }
        return one.columns.size() >= 2 || !one.years.isEmpty() ? one : new TableHeader(one.columns, one.years, 0);
    }

    private static TableHeader of(List<String> words, int rows) {
        var years = new LinkedHashMap<Integer, Integer>();
        return new TableHeader(columns(words, years), years, rows);
    }

    /** The second row belongs to the header when it repeats merged cells or is made of years. */
    private static boolean isSubHeader(Line first, Line second) {
        var upper = first.block().cells();
        var lower = second.block().cells();
        boolean repeats = false;
        for (int i = 0; i < Math.min(upper.size(), lower.size()); i++) {
            repeats |= !upper.get(i).isBlank() && upper.get(i).equals(lower.get(i));
        }
        return repeats
                || lower.stream()
                                .filter(cell -> cell.matches("(?:Năm )?20\\d\\d"))
                                .count()
                        >= 2;
    }

    private static List<String> merged(List<String> upper, List<String> lower) {
        var cells = new ArrayList<String>();
        var above = "";
        for (int i = 0; i < Math.max(upper.size(), lower.size()); i++) {
            var top = i < upper.size() ? upper.get(i) : "";
            var bottom = i < lower.size() ? lower.get(i) : "";
            above = top.isBlank() ? above : top;
            cells.add(
                    top.equals(bottom) || bottom.isBlank()
                            ? top
                            : (YEAR.matcher(bottom).find() || top.isBlank() ? bottom : top + " " + bottom));
        }
        return cells;
    }

    private static Map<Column, Integer> columns(List<String> header, Map<Integer, Integer> years) {
        Map<Column, Integer> columns = new EnumMap<>(Column.class);
        for (int i = 0; i < header.size(); i++) {
            var words = Fold.fold(header.get(i)).strip();
            var year = YEAR.matcher(words);
            if (words.isEmpty() || words.length() > 90) {
                continue;
            }
            if (year.find()) {
                years.put(i, Integer.parseInt(year.group(1)));
                columns.putIfAbsent(Column.VALUE, i);
                continue;
            }
            for (var column : Column.values()) {
                if (!columns.containsKey(column) && column.words.matcher(words).matches()) {
                    columns.put(column, i);
                    break;
                }
            }
        }
        return named(columns);
    }

    /** A group column without a name column beside it is the name column. */
    private static Map<Column, Integer> named(Map<Column, Integer> columns) {
        var group = columns.get(Column.GROUP);
        if (group != null && !columns.containsKey(Column.NAME)) {
            columns.remove(Column.GROUP);
            columns.put(Column.NAME, group);
        }
        return columns;
    }
}
