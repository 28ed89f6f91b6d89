package vn.thidua.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Measure;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Sum;

/** IND-M02: of the reports that were due in the days, those whose figures were all sent by the due day. */
@Component
class ReportsOnTime implements Measure {

    private final SheetCounts counts;

    ReportsOnTime(SheetCounts counts) {
        this.counts = counts;
    }

    @Override
    public String code() {
        return "IND-M02";
    }

    @Override
    public Map<UUID, Sum> of(LocalDate from, LocalDate to, Regime regime) {
        var due = Arrays.stream(Frequency.values())
                .flatMap(frequency -> around(frequency, to))
                .filter(period -> !regime.due(period).isBefore(from)
                        && !regime.due(period).isAfter(to))
                .toList();
        var units = new HashMap<UUID, Sum>();
        counts.of(due).forEach((key, count) -> units.merge(key.unit(), report(count.isOnTime()), Sum::plus));
        return units;
    }

    private static Sum report(boolean onTime) {
        return Sum.of(onTime ? BigDecimal.ONE : BigDecimal.ZERO, BigDecimal.ONE);
    }

    private static Stream<Period> around(Frequency frequency, LocalDate day) {
        return IntStream.rangeClosed(-3, 0).mapToObj(Period.of(frequency, day)::plus);
    }
}
