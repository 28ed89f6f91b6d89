package vn.thidua.exchange;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;

/**
 * What a commune publishes: verified totals, small counts left out.
 *
 * @param updated when it was put together
 */
record OpenData(String publisher, String licence, Instant updated, List<Column> columns, List<Row> rows) {

    private static final int SHOWN = 24;
    static final String LICENCE =
            "Được sao chép, chia sẻ và dùng lại miễn phí cho mọi mục đích, với điều kiện ghi rõ nguồn "
                    + "và không làm sai lệch số liệu.";

    /** What stands in a column, Vietnamese. */
    record Column(String name, String description) {}

    /**
     * One total.
     *
     * @param hidden whether its numbers are left out, for they tell of few
     */
    record Row(
            String indicator,
            String name,
            String unit,
            String period,
            String breakdown,
            @Nullable BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            int units,
            boolean hidden) {

        Period when() {
            return Period.parse(period).orElseThrow();
        }

        /** The group of people, Vietnamese. */
        String group() {
            return Arrays.stream(Breakdown.values())
                    .filter(one -> Names.of(one).equals(breakdown))
                    .findFirst()
                    .map(Breakdown::label)
                    .orElse(breakdown);
        }

        List<String> cells() {
            return List.of(
                    indicator,
                    name,
                    unit,
                    period,
                    breakdown,
                    text(value),
                    text(numerator),
                    text(denominator),
                    String.valueOf(units),
                    String.valueOf(hidden));
        }

        private static String text(@Nullable BigDecimal number) {
            return number == null ? "" : number.toPlainString();
        }
    }

    static final List<Column> COLUMNS = List.of(
            new Column("indicator", "Mã chỉ tiêu"),
            new Column("name", "Tên chỉ tiêu"),
            new Column("unit", "Đơn vị tính"),
            new Column("period", "Kỳ báo cáo: 2026-t6 là tháng 6, 2026-q2 là quý II, 2026-n1 là 6 tháng đầu năm"),
            new Column("breakdown", "Nhóm đối tượng; whole là toàn bộ"),
            new Column("value", "Giá trị"),
            new Column("numerator", "Tử số"),
            new Column("denominator", "Mẫu số, nếu chỉ tiêu có"),
            new Column("units", "Số đơn vị có số liệu đã thẩm định"),
            new Column("hidden", "true khi số nhỏ được che để không nhận ra ai"));

    /** Some rows for the page, latest first. */
    List<Row> latest() {
        return rows.stream()
                .sorted(Comparator.comparing(Row::when).reversed().thenComparing(Row::name))
                .limit(SHOWN)
                .toList();
    }

    String csv() {
        var text = new StringBuilder(Csv.line(COLUMNS.stream().map(Column::name).toList()));
        rows.forEach(row -> text.append(Csv.line(row.cells())));
        return text.toString();
    }

    /** The rows of one indicator, oldest first. */
    static List<Row> rows(Indicator indicator, int fewest, List<TotalRows.Row> totals) {
        var rows = new ArrayList<Row>();
        totals.stream()
                .filter(total -> total.verifiedNumbers() > 0)
                .sorted(Comparator.comparingInt(TotalRows.Row::period).thenComparingInt(TotalRows.Row::breakdown))
                .forEach(total -> rows.add(row(indicator, fewest, total)));
        return rows;
    }

    private static Row row(Indicator indicator, int fewest, TotalRows.Row total) {
        var kind = indicator.kind();
        var sum = kind.overUnits(total.verified());
        var hidden =
                sum.isPresent() && tellsOfFew(sum.get().numerator(), sum.get().denominator(), fewest);
        var shown = hidden ? java.util.Optional.<vn.thidua.indicator.Sum>empty() : sum;
        return new Row(
                indicator.code(),
                indicator.name(),
                indicator.definition().unit(),
                Period.of(total.period()).slug(),
                Names.of(Breakdown.of(total.breakdown())),
                shown.flatMap(kind::value).map(Names::plain).orElse(null),
                shown.map(one -> Names.plain(one.numerator())).orElse(null),
                kind.hasDenominator()
                        ? shown.map(one -> Names.plain(one.denominator())).orElse(null)
                        : null,
                total.verifiedNumbers(),
                hidden);
    }

    /** Few are those who are counted, and those who are left when they are taken away from all. */
    private static boolean tellsOfFew(BigDecimal numerator, BigDecimal denominator, int fewest) {
        var rest = denominator.subtract(numerator);
        return isFew(numerator, fewest)
                || denominator.signum() > 0 && (isFew(rest, fewest) || isFew(denominator, fewest));
    }

    private static boolean isFew(BigDecimal count, int fewest) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(fewest)) < 0;
    }
}
