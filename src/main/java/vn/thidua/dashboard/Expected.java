package vn.thidua.dashboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporter;

/** How many figures the units have to report. */
final class Expected {

    private final Map<UUID, List<Reporter>> reporters;

    Expected(List<Reporter> reporters) {
        this.reporters = reporters.stream().collect(Collectors.groupingBy(Reporter::indicator));
    }

    /** Figures of the indicator in a base period. */
    int of(Indicator indicator, Period period) {
        return (int) reporters.getOrDefault(indicator.id(), List.of()).stream()
                .filter(reporter -> reporter.reports(period))
                .count();
    }
}
