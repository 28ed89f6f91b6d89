package vn.thidua.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
    private final Meanings meanings;
    private final @Nullable Period period;
    private final List<Figures> numbers;
    private final Map<Holds, Layout.Column> single = new EnumMap<>(Holds.class);
    private final List<Extract.Figure> figures = new ArrayList<>();
    private final List<Extract.Flaw> flaws = new ArrayList<>();
    private final Set<String> unknownUnits = new LinkedHashSet<>();
    private final Set<String> unknownIndicators = new LinkedHashSet<>();
    private int left;

    private Reader(Grid grid, Layout layout, Names names, @Nullable Period period) {
        this.grid = grid;
        this.layout = layout;
        this.period = period;
        meanings = new Meanings(names, layout);
        for (var holds : Holds.values()) layout.the(holds).ifPresent(column -> single.put(holds, column));
        numbers = layout.columns().stream()
                .filter(column -> column.holds() == Holds.NUMERATOR)
                .map(top -> figures(layout, top))
                .toList();
    }

    /** Columns of figures: the number, the one below the line, and where each part stands. */
    private record Figures(Layout.Column top, Layout.@Nullable Column bottom, int[] places) {}

    private static Figures figures(Layout layout, Layout.Column top) {
        var bottom = layout.columns().stream()
                .filter(column -> column.holds() == Holds.DENOMINATOR)
                .filter(column ->
                        Objects.equals(column.indicator(), top.indicator()) && column.breakdown() == top.breakdown())
                .findFirst()
                .orElse(null);
        return new Figures(top, bottom, places(layout, top, bottom));
    }

    private static int[] places(Layout layout, Layout.Column top, Layout.@Nullable Column bottom) {
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
        var said = numbers.stream()
                .filter(one -> says(row, one.top()) || says(row, one.bottom()))
                .toList();
        if (said.isEmpty() || isSkipped(row) || isRemark(row, said)) {
            if (grid.rows().get(row).length > 0) left++;
            return;
        }
        var unit = unit(row);
        var when = period(row);
        if (unit == null || when == null) return;
        for (var one : said) figure(row, unit, when, one);
    }

    private boolean says(int row, Layout.@Nullable Column column) {
        return column != null && !EMPTY.contains(grid.at(row, column.place()));
    }

    private boolean isSkipped(int row) {
        for (var text : grid.rows().get(row)) {
            if (!text.isEmpty()) return meanings.isSkipped(text) || meanings.isSkipped(words(row, Holds.UNIT));
        }
        return false;
    }

    /** Words below the figures, such as who signs: no unit and no digit. */
    private boolean isRemark(int row, List<Figures> said) {
        var unit = single.get(Holds.UNIT);
        return unit != null
                && grid.spread(row, unit.place()).isEmpty()
                && said.stream()
                        .noneMatch(
                                one -> grid.at(row, one.top().place()).chars().anyMatch(Character::isDigit));
    }

    private @Nullable UUID unit(int row) {
        var column = single.get(Holds.UNIT);
        if (column == null) return layout.unit();
        var text = grid.spread(row, column.place());
        var unit = meanings.unit(text);
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
        var column = single.get(Holds.PERIOD);
        if (column == null) return period;
        var text = grid.spread(row, column.place());
        var found = meanings.period(text);
        if (found.isEmpty()) flaw(row, column, text, "Chưa đọc được kỳ báo cáo; hãy ghi như 6/2026 hoặc quý II/2026.");
        return found.orElse(null);
    }

    private void figure(int row, UUID unit, Period when, Figures columns) {
        var indicator = indicator(row, columns.top());
        var breakdown = breakdown(row, columns.top());
        var presence = presence(row, columns.top());
        if (indicator == null || breakdown == null) return;
        var isNumber = presence == Presence.NUMBER;
        var top = isNumber ? number(row, columns.top()) : Optional.<BigDecimal>empty();
        var bottom = isNumber ? number(row, columns.bottom()) : Optional.<BigDecimal>empty();
        if (top == null || bottom == null) return;
        var given = new Given(
                indicator,
                unit,
                when,
                breakdown,
                presence,
                top.orElse(null),
                bottom.orElse(null),
                said(row, Holds.NOTE),
                said(row, Holds.REASON));
        figures.add(new Extract.Figure(given, row, columns.places()));
    }

    private @Nullable String indicator(int row, Layout.Column top) {
        if (top.indicator() != null) return top.indicator();
        var column = single.get(Holds.INDICATOR);
        if (column == null) return null;
        var text = grid.spread(row, column.place());
        var found = meanings.indicator(text);
        if (found.isEmpty()) {
            if (!text.isEmpty()) unknownIndicators.add(text);
            flaw(row, column, text, text.isEmpty() ? "Thiếu chỉ tiêu." : "Chưa biết đây là chỉ tiêu nào của xã.");
        }
        return found.orElse(null);
    }

    private @Nullable Breakdown breakdown(int row, Layout.Column top) {
        var column = single.get(Holds.BREAKDOWN);
        if (column == null || top.indicator() != null) return top.breakdown();
        var text = Show.folded(grid.spread(row, column.place()));
        if (text.isEmpty()) return Breakdown.WHOLE;
        for (var one : Breakdown.values()) if (Show.folded(one.label()).equals(text)) return one;
        flaw(row, column, grid.spread(row, column.place()), "Không có nhóm đối tượng này.");
        return null;
    }

    private Presence presence(int row, Layout.Column top) {
        var text = grid.at(row, top.place());
        if (text.isEmpty() || Character.isDigit(text.charAt(0))) return Presence.NUMBER;
        var words = Show.folded(text).toLowerCase(Locale.ROOT);
        if (NOTHING.contains(words)) return Presence.NOTHING;
        return UNKNOWN.contains(words) ? Presence.UNKNOWN : Presence.NUMBER;
    }

    /** The number of the cell, empty where none stands; null when it cannot be read, which is told. */
    private @Nullable Optional<BigDecimal> number(int row, Layout.@Nullable Column column) {
        if (column == null) return Optional.empty();
        if (grid.isCovered(row, column.place())) {
            return flaw(row, column, "", "Ô này gộp với ô khác. Hãy bỏ gộp ô và ghi đủ từng dòng.");
        }
        var text = grid.at(row, column.place());
        try {
            return EMPTY.contains(text) ? Optional.empty() : Optional.of(number(text));
        } catch (NumberFormatException unreadable) {
            return flaw(row, column, text, "Chưa phải là một số; hãy viết như 1.234,5.");
        }
    }

    private BigDecimal number(String text) {
        if (Character.isDigit(text.charAt(0))) return layout.decimals().parse(text);
        return switch (Show.folded(text)) {
            case "co" -> BigDecimal.ONE;
            case "khong" -> BigDecimal.ZERO;
            default -> layout.decimals().parse(text);
        };
    }

    private String words(int row, Holds holds) {
        var column = single.get(holds);
        return column == null ? "" : grid.at(row, column.place());
    }

    private @Nullable String said(int row, Holds holds) {
        var text = words(row, holds);
        return text.isEmpty() ? null : text;
    }

    private <T> @Nullable T flaw(int row, Layout.Column column, String text, String why) {
        flaws.add(new Extract.Flaw(Grid.address(row, column.place()), text, why));
        return null;
    }
}
