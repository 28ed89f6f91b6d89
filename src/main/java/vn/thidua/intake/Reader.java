package vn.thidua.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;
import vn.thidua.reading.Given;
import vn.thidua.reading.Judged.Part;
import vn.thidua.reading.Presence;
import vn.thidua.sheet.Grid;
import vn.thidua.web.Show;

/** Finds the figures in a sheet by its layout, cell by cell. */
final class Reader {

    private static final Set<String> NOTHING = Set.of("khong phat sinh", "kps", "khong ps");
    private static final Set<String> UNKNOWN = Set.of("chua co so lieu", "chua co", "ccsl");
    private static final Set<String> EMPTY = Set.of("", "-", "–", "...", "…");

    private final Grid grid;
    private final Layout layout;
    private final Names names;
    private final @Nullable Period period;
    private final List<String> skipped;
    private final List<Extract.Figure> figures = new ArrayList<>();
    private final List<Extract.Flaw> flaws = new ArrayList<>();
    private final Set<String> unknownUnits = new LinkedHashSet<>();
    private final Set<String> unknownIndicators = new LinkedHashSet<>();
    private int left;

    private Reader(Grid grid, Layout layout, Names names, @Nullable Period period) {
        this.grid = grid;
        this.layout = layout;
        this.names = names;
        this.period = period;
        skipped = layout.skipped().stream().map(Show::folded).toList();
    }

    /** What the sheet holds; {@code period} is that of the file, null where a column says it. */
    static Extract read(Grid grid, Layout layout, Names names, @Nullable Period period) {
        var reader = new Reader(grid, layout, names, period);
        var misfits = layout.misfits(grid);
        if (misfits.isEmpty()) {
            for (var row = layout.lastHeading(); row < grid.rows().size(); row++) reader.row(row);
        }
        return new Extract(
                grid.name(),
                reader.figures,
                reader.flaws,
                reader.unknownUnits,
                reader.unknownIndicators,
                reader.left,
                misfits);
    }

    private void row(int row) {
        var numbers = layout.columns().stream()
                .filter(column -> column.holds() == Holds.NUMERATOR)
                .filter(column -> says(row, column) || says(row, below(column)))
                .toList();
        if (numbers.isEmpty() || isSkipped(row) || isRemark(row, numbers)) {
            if (grid.rows().get(row).length > 0) left++;
            return;
        }
        var unit = unit(row);
        var when = period(row);
        if (unit == null || when == null) return;
        for (var number : numbers) figure(row, unit, when, number);
    }

    private boolean says(int row, Layout.@Nullable Column column) {
        return column != null && !EMPTY.contains(grid.at(row, column.place()));
    }

    private boolean isSkipped(int row) {
        var first = Arrays.stream(grid.rows().get(row))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        var unit = layout.the(Holds.UNIT)
                .map(column -> grid.at(row, column.place()))
                .orElse("");
        return skipped.stream()
                .anyMatch(words -> Show.folded(first).startsWith(words)
                        || Show.folded(unit).startsWith(words));
    }

    /** Words below the figures, such as who signs: no unit and no digit. */
    private boolean isRemark(int row, List<Layout.Column> numbers) {
        var unit = layout.the(Holds.UNIT);
        return unit.isPresent()
                && grid.spread(row, unit.get().place()).isEmpty()
                && numbers.stream()
                        .noneMatch(
                                column -> grid.at(row, column.place()).chars().anyMatch(Character::isDigit));
    }

    private @Nullable UUID unit(int row) {
        var column = layout.the(Holds.UNIT).orElse(null);
        if (column == null) return layout.unit();
        var text = grid.spread(row, column.place());
        var unit = names.unit(text);
        if (unit.isEmpty()) {
            if (!text.isEmpty()) unknownUnits.add(text);
            flaw(
                    row,
                    column,
                    text,
                    text.isEmpty() ? "Thiếu tên đơn vị." : "Chưa biết đơn vị này là đơn vị nào của xã.");
        }
        return unit.orElse(null);
    }

    private @Nullable Period period(int row) {
        var column = layout.the(Holds.PERIOD).orElse(null);
        if (column == null) return period;
        var text = grid.spread(row, column.place());
        var found = PeriodWords.parse(text);
        if (found.isEmpty()) flaw(row, column, text, "Chưa đọc được kỳ báo cáo; hãy ghi như 6/2026 hoặc quý II/2026.");
        return found.orElse(null);
    }

    private void figure(int row, UUID unit, Period when, Layout.Column top) {
        var indicator = indicator(row, top);
        var breakdown = breakdown(row, top);
        var bottom = below(top);
        var presence = presence(row, top);
        if (indicator == null || breakdown == null) return;
        var readable = presence != Presence.NUMBER || isNumber(row, top) & isNumber(row, bottom);
        if (!readable) return;
        var isNumber = presence == Presence.NUMBER;
        var given = new Given(
                indicator,
                unit,
                when,
                breakdown,
                presence,
                isNumber ? number(row, top) : null,
                isNumber && bottom != null ? number(row, bottom) : null,
                words(row, Holds.NOTE),
                words(row, Holds.REASON));
        figures.add(new Extract.Figure(given, row, places(top, bottom)));
    }

    private @Nullable String indicator(int row, Layout.Column top) {
        if (top.indicator() != null) return top.indicator();
        var column = layout.the(Holds.INDICATOR).orElse(null);
        if (column == null) return null;
        var text = grid.spread(row, column.place());
        var found = names.indicator(text);
        if (found.isEmpty()) {
            if (!text.isEmpty()) unknownIndicators.add(text);
            flaw(row, column, text, text.isEmpty() ? "Thiếu chỉ tiêu." : "Chưa biết đây là chỉ tiêu nào của xã.");
        }
        return found.orElse(null);
    }

    private @Nullable Breakdown breakdown(int row, Layout.Column top) {
        var column = layout.the(Holds.BREAKDOWN).orElse(null);
        if (column == null || top.indicator() != null) return top.breakdown();
        var text = Show.folded(grid.spread(row, column.place()));
        if (text.isEmpty()) return Breakdown.WHOLE;
        for (var one : Breakdown.values()) if (Show.folded(one.label()).equals(text)) return one;
        flaw(row, column, grid.spread(row, column.place()), "Không có nhóm đối tượng này.");
        return null;
    }

    private Presence presence(int row, Layout.Column top) {
        var text = Show.folded(grid.at(row, top.place())).toLowerCase(Locale.ROOT);
        if (NOTHING.contains(text)) return Presence.NOTHING;
        return UNKNOWN.contains(text) ? Presence.UNKNOWN : Presence.NUMBER;
    }

    /** Whether the cell is empty or a number; what is neither is told. */
    private boolean isNumber(int row, Layout.@Nullable Column column) {
        if (column == null) return true;
        if (grid.isCovered(row, column.place())) {
            return flaw(row, column, "", "Ô này gộp với ô khác. Hãy bỏ gộp ô và ghi đủ từng dòng.");
        }
        try {
            number(row, column);
            return true;
        } catch (NumberFormatException unreadable) {
            return flaw(row, column, grid.at(row, column.place()), "Chưa phải là một số; hãy viết như 1.234,5.");
        }
    }

    private @Nullable BigDecimal number(int row, Layout.Column column) {
        var text = grid.at(row, column.place());
        if (EMPTY.contains(text)) return null;
        return switch (Show.folded(text)) {
            case "co" -> BigDecimal.ONE;
            case "khong" -> BigDecimal.ZERO;
            default -> layout.decimals().parse(text);
        };
    }

    private Layout.@Nullable Column below(Layout.Column top) {
        return layout.columns().stream()
                .filter(column -> column.holds() == Holds.DENOMINATOR)
                .filter(column -> java.util.Objects.equals(column.indicator(), top.indicator())
                        && column.breakdown() == top.breakdown())
                .findFirst()
                .orElse(null);
    }

    private @Nullable String words(int row, Holds holds) {
        return layout.the(holds)
                .map(column -> grid.at(row, column.place()))
                .filter(text -> !text.isEmpty())
                .orElse(null);
    }

    private int[] places(Layout.Column top, Layout.@Nullable Column bottom) {
        var places = new int[Part.values().length];
        for (var part : Part.values()) {
            places[part.ordinal()] = switch (part) {
                case NUMERATOR, PRESENCE -> top.place();
                case DENOMINATOR -> bottom == null ? -1 : bottom.place();
                default ->
                    layout.the(Holds.valueOf(part.name()))
                            .map(Layout.Column::place)
                            .orElse(-1);
            };
        }
        return places;
    }

    private boolean flaw(int row, Layout.Column column, String text, String why) {
        flaws.add(new Extract.Flaw(Grid.address(row, column.place()), text, why));
        return false;
    }
}
