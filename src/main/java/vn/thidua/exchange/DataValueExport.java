package vn.thidua.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Period;

/** The units' figures as a DHIS2 data value set; "không phát sinh" and "chưa có số liệu" are no values and left out. */
@Component
class DataValueExport {

    private static final int MOST = 50_000;

    private final ReadingRows rows;
    private final UnitCodes codes;

    DataValueExport(ReadingRows rows, UnitCodes codes) {
        this.rows = rows;
        this.codes = codes;
    }

    /** One value, as DHIS2 names its members. */
    record Value(
            String dataElement,
            String period,
            String orgUnit,
            String categoryOptionCombo,
            String attributeOptionCombo,
            String value,
            String lastUpdated,
            @Nullable String comment,
            boolean followup) {}

    /** A set. */
    record Set(List<Value> dataValues) {}

    /** The values of the period and of those within it, of one unit or, with null, of all. */
    Set of(List<Period> periods, @Nullable UUID unit) {
        var found = rows.of(new ReadingRows.Filter(periods, unit, null, null), MOST + 1);
        if (found.size() > MOST) {
            throw new Unreadable("period", "Mỗi lần xuất nhiều nhất 50.000 số liệu. Hãy chọn kỳ ngắn hơn.");
        }
        var known = codes.given();
        var values = new ArrayList<Value>();
        for (var row : found) {
            if (row.numerator() == null) continue;
            var rate = row.denominator() != null;
            values.add(value(row, rate ? DataValue.NUMERATOR : "", row.numerator(), known));
            if (rate) values.add(value(row, DataValue.DENOMINATOR, Objects.requireNonNull(row.denominator()), known));
        }
        return new Set(values);
    }

    private static Value value(ReadingRows.Row row, String end, BigDecimal number, Map<UUID, String> codes) {
        return new Value(
                row.indicator() + end,
                IsoPeriod.of(Period.parse(row.period()).orElseThrow()),
                codes.getOrDefault(UUID.fromString(row.unit()), row.unit()),
                row.breakdown().equals("whole") ? "default" : row.breakdown(),
                "default",
                number.toPlainString(),
                row.sentAt().toString(),
                row.note(),
                false);
    }

    /** The same as CSV, with the heading that DHIS2 writes. */
    static String csv(Set set) {
        var text = new StringBuilder(Csv.line(DataValueFile.COLUMNS));
        for (var value : set.dataValues()) {
            text.append(Csv.line(List.of(
                    value.dataElement(),
                    value.period(),
                    value.orgUnit(),
                    value.categoryOptionCombo(),
                    value.attributeOptionCombo(),
                    value.value(),
                    "",
                    value.lastUpdated(),
                    Objects.requireNonNullElse(value.comment(), ""),
                    "false",
                    "false")));
        }
        return text.toString();
    }
}
