package vn.thidua.intake;

import java.util.ArrayList;
import java.util.List;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.sheet.Cells;
import vn.thidua.sheet.Grid;
import vn.thidua.web.Option;

/**
 * The page on which a layout is told.
 *
 * @param grid the first rows of the sheet
 * @param guesses what each column may hold, see {@link Layout.Column#choice}
 * @param choices what a column may hold
 */
record LayoutPage(
        Delivery delivery,
        List<String> sheets,
        Grid grid,
        int first,
        int last,
        List<String> guesses,
        List<Option> choices,
        List<Option> units) {

    static final int ROWS = 40;
    static final int SHOWN = 12;
    static final int COLUMNS = 40;

    /** How many columns there are to tell. */
    int width() {
        return Math.min(grid.width(ROWS), COLUMNS);
    }

    String letter(int column) {
        return Cells.letters(column);
    }

    /** Heading of the column; its letter where it has none. */
    String heading(int column) {
        var heading = grid.heading(first - 1, last - 1, column);
        return heading.isEmpty() ? "(không có tiêu đề)" : heading;
    }

    /** What stands below the heading, shortly. */
    String sample(int column) {
        var samples = new ArrayList<String>();
        for (var row = last; row < grid.rows().size() && samples.size() < 2; row++) {
            if (!grid.at(row, column).isEmpty()) samples.add(grid.at(row, column));
        }
        return String.join("; ", samples);
    }

    /** Everything that a column may hold. */
    static List<Option> choices(List<Indicator> indicators) {
        var choices = new ArrayList<Option>();
        for (var holds : Holds.values()) choices.add(new Option(holds.name(), holds.label()));
        for (var indicator : indicators) {
            add(choices, indicator, Breakdown.WHOLE);
            for (var group : indicator.groups()) add(choices, indicator, group);
        }
        return choices;
    }

    private static void add(List<Option> choices, Indicator indicator, Breakdown breakdown) {
        var key = ":" + indicator.code() + ":" + breakdown.code();
        var group = breakdown == Breakdown.WHOLE ? "" : ", " + breakdown.label();
        var top = indicator.kind().hasDenominator() ? "tử số" : "số";
        choices.add(new Option(
                Holds.NUMERATOR + key,
                "%s%s, %s: %s"
                        .formatted(
                                indicator.code(),
                                group,
                                top,
                                indicator.definition().numerator())));
        var bottom = indicator.definition().denominator();
        if (indicator.kind().hasDenominator()) {
            choices.add(new Option(
                    Holds.DENOMINATOR + key,
                    "%s%s, mẫu số: %s".formatted(indicator.code(), group, bottom == null ? "" : bottom)));
        }
    }
}
