package vn.thidua.intake;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.thidua.indicator.Indicator;
import vn.thidua.sheet.Grid;
import vn.thidua.web.Show;

/** Guesses how a sheet is laid out, so that there is less to tell. */
final class Guess {

    private static final int ROWS = 30;
    private static final int TALLEST = 4;
    private static final Set<String> UNITS =
            Set.of("don vi", "ten don vi", "thon", "thon, to dan pho", "xom", "truong");
    private static final Set<String> PERIODS = Set.of("ky", "thang", "ky bao cao", "thoi gian");

    private Guess() {}

    /** First and last row of the heading, from 1: those that end where numbers begin. */
    static int[] heading(Grid grid) {
        for (var row = 1; row < Math.min(ROWS, grid.rows().size()); row++) {
            if (numbers(grid, row) == 0 || filled(grid, row) < 2) continue;
            var last = row - 1;
            while (last > 0 && filled(grid, last) == 0) last--;
            var first = last;
            while (first > 0 && last - first < TALLEST - 1 && filled(grid, first - 1) >= 2) first--;
            return new int[] {first + 1, last + 1};
        }
        return new int[] {1, 1};
    }

    private static int filled(Grid grid, int row) {
        var count = 0;
        for (var cell : grid.rows().get(row)) if (!cell.isEmpty()) count++;
        return count;
    }

    /** Numbers that are no mere count of columns or rows. */
    private static int numbers(Grid grid, int row) {
        var count = 0;
        var cells = grid.rows().get(row);
        for (var place = 1; place < cells.length; place++) {
            if (cells[place].matches("-?[\\d.,]+") && !cells[place].equals(String.valueOf(place + 1))) count++;
        }
        return count;
    }

    /** What each column may hold, as it is chosen; empty where nothing is guessed. */
    static List<String> columns(Grid grid, int first, int last, int width, List<Indicator> indicators) {
        var chosen = new HashSet<String>();
        var columns = new ArrayList<String>();
        for (var place = 0; place < width; place++) {
            var guess = column(Show.folded(grid.heading(first - 1, last - 1, place)), indicators);
            columns.add(chosen.add(guess) ? guess : "");
        }
        return columns;
    }

    private static String column(String heading, List<Indicator> indicators) {
        if (heading.isEmpty()) return "";
        if (UNITS.contains(heading)) return Holds.UNIT.name();
        if (PERIODS.contains(heading)) return Holds.PERIOD.name();
        if (heading.equals("chi tieu") || heading.equals("ma chi tieu")) return Holds.INDICATOR.name();
        if (heading.equals("ghi chu")) return Holds.NOTE.name();
        for (var indicator : indicators) {
            var wording = indicator.definition();
            if (says(heading, wording.numerator())) return Holds.NUMERATOR + ":" + indicator.code() + ":0";
            if (wording.denominator() != null && says(heading, wording.denominator())) {
                return Holds.DENOMINATOR + ":" + indicator.code() + ":0";
            }
        }
        return "";
    }

    private static boolean says(String heading, String words) {
        var folded = Show.folded(words);
        return heading.equals(folded) || heading.endsWith("/ " + folded);
    }
}
