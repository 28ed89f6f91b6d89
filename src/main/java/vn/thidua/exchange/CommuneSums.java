package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;

/** The totals of the commune in a period, made of base periods. */
@Component
class CommuneSums {

    private final Indicators indicators;
    private final TotalRows rows;

    CommuneSums(Indicators indicators, TotalRows rows) {
        this.indicators = indicators;
        this.rows = rows;
    }

    /** A total and what it is a total of. */
    record Line(Indicator indicator, Breakdown breakdown, RolledUp sum) {}

    /** By code; of one indicator or, with null, of all that the period is made of. */
    List<Line> of(Period period, @Nullable String code) {
        var shown = indicators.all(period.first()).stream()
                .filter(one -> one.frequency().divides(period.frequency()))
                .filter(one -> code == null || one.code().equals(code))
                .sorted(Comparator.comparing(Indicator::code))
                .toList();
        var bases = new TreeSet<Period>();
        shown.forEach(one -> bases.addAll(period.parts(one.frequency())));
        var found = new HashMap<UUID, Map<Integer, Map<Integer, TotalRows.Row>>>();
        for (var row : rows.of(
                bases, code == null || shown.isEmpty() ? null : shown.getFirst().id())) {
            found.computeIfAbsent(row.indicator(), _ -> new HashMap<>())
                    .computeIfAbsent(row.breakdown(), _ -> new HashMap<>())
                    .put(row.period(), row);
        }
        var lines = new ArrayList<Line>();
        for (var indicator : shown) {
            var own = found.getOrDefault(indicator.id(), Map.of());
            for (var breakdown : Breakdown.values()) {
                var parts = own.get(breakdown.code());
                if (parts != null)
                    lines.add(new Line(indicator, breakdown, RolledUp.of(indicator, breakdown, period, parts)));
            }
        }
        return lines;
    }
}
