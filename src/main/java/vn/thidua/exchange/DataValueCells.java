package vn.thidua.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;
import vn.thidua.reading.Given;
import vn.thidua.reading.Presence;

/** The values of a set put together to figures: numerator and denominator are two values there and one figure here. */
final class DataValueCells {

    /** How DHIS2 names the whole: by word, by the identifier that it has everywhere, or not at all. */
    private static final Set<String> WHOLE = Set.of("", "default", "HllvX50cXC0");

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,30}(\\.\\d{1,30})?");

    private final Map<String, Indicator> indicators;
    private final Map<String, UUID> units;
    private final Map<Cell, Halves> cells = new LinkedHashMap<>();
    private final List<ImportSummary.Conflict> conflicts = new ArrayList<>();

    /** @param units by code; codes of indicators are of capitals, and found whatever the case */
    DataValueCells(List<Indicator> indicators, Map<String, UUID> units) {
        this.indicators = indicators.stream().collect(Collectors.toMap(Indicator::code, Function.identity()));
        this.units = units;
    }

    private record Cell(String indicator, UUID unit, Period period, Breakdown breakdown) {}

    private static final class Halves {
        private @Nullable BigDecimal numerator;
        private @Nullable BigDecimal denominator;
        private String comment = "";
        private boolean deleted;
        private int values;
    }

    /** Adds a value, or notes why it cannot be taken. */
    void add(DataValue value) {
        var element = value.element().toUpperCase(Locale.ROOT);
        var bottom = element.endsWith(DataValue.DENOMINATOR) && !indicators.containsKey(element);
        var indicator = indicator(element);
        var unit = units.get(value.orgUnit());
        var period = IsoPeriod.parse(value.period());
        var breakdown = breakdown(value.option());
        var number = number(value.value());
        if (indicator.isEmpty()) {
            conflict(value.element(), "Không có chỉ tiêu mang mã này, hoặc thiếu đuôi -N, -D của tử số, mẫu số.");
        } else if (unit == null) {
            conflict(value.orgUnit(), "Không có đơn vị mang mã này, hoặc không được ghi số liệu của đơn vị này.");
        } else if (period.isEmpty()) {
            conflict(value.period(), "Kỳ báo cáo viết như 202606, 2026Q2, 2026S1, 2026.");
        } else if (breakdown.isEmpty()) {
            conflict(value.option(), "Không có nhóm đối tượng này.");
        } else if (number.isEmpty() && !value.deleted()) {
            conflict(value.element(), "“%s” không phải là một số.".formatted(value.value()));
        } else {
            var cell = new Cell(indicator.get().code(), unit, period.get(), breakdown.get());
            fill(cells.computeIfAbsent(cell, _ -> new Halves()), value, number.orElse(null), bottom);
        }
    }

    private static void fill(Halves cell, DataValue value, @Nullable BigDecimal number, boolean bottom) {
        cell.values++;
        cell.deleted |= value.deleted();
        if (!value.comment().isEmpty()) cell.comment = value.comment();
        if (bottom) cell.denominator = number;
        else cell.numerator = number;
    }

    /** One with a denominator is two data elements, any other one. */
    private Optional<Indicator> indicator(String element) {
        var exact = indicators.get(element);
        if (exact != null) return exact.kind().hasDenominator() ? Optional.empty() : Optional.of(exact);
        if (!element.endsWith(DataValue.NUMERATOR) && !element.endsWith(DataValue.DENOMINATOR)) return Optional.empty();
        return Optional.ofNullable(indicators.get(element.substring(0, element.length() - 2)))
                .filter(one -> one.kind().hasDenominator());
    }

    private static Optional<Breakdown> breakdown(String option) {
        if (WHOLE.contains(option)) return Optional.of(Breakdown.WHOLE);
        return Arrays.stream(Breakdown.values())
                .filter(one ->
                        Names.of(one).equalsIgnoreCase(option) || one.name().equalsIgnoreCase(option))
                .findFirst();
    }

    private static Optional<BigDecimal> number(String text) {
        if (text.equals("true")) return Optional.of(BigDecimal.ONE);
        if (text.equals("false")) return Optional.of(BigDecimal.ZERO);
        if (!NUMBER.matcher(text).matches()) return Optional.empty();
        return Optional.of(new BigDecimal(text));
    }

    private void conflict(String object, String words) {
        conflicts.add(new ImportSummary.Conflict(object, words));
    }

    /** The figures in the order of their first values; a comment is note and explanation. */
    List<Given> given() {
        return cells.entrySet().stream()
                .map(entry -> given(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static Given given(Cell cell, Halves halves) {
        var comment = halves.comment.isEmpty() ? null : halves.comment;
        return new Given(
                cell.indicator,
                cell.unit,
                cell.period,
                cell.breakdown,
                halves.deleted ? Presence.UNKNOWN : Presence.NUMBER,
                halves.deleted ? null : halves.numerator,
                halves.deleted ? null : halves.denominator,
                comment,
                comment);
    }

    /** Of how many values a figure was made. */
    int values(Given given) {
        return halves(given).values;
    }

    boolean isDeleted(Given given) {
        return halves(given).deleted;
    }

    private Halves halves(Given given) {
        var cell = new Cell(given.indicator(), given.unit(), given.period(), given.breakdown());
        return java.util.Objects.requireNonNull(cells.get(cell));
    }

    List<ImportSummary.Conflict> conflicts() {
        return conflicts;
    }

    /** Values that stand in no figure. */
    int refused() {
        return conflicts.size();
    }
}
