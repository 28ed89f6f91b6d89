package vn.thidua.exchange;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.web.Allowed;

/** The totals of the commune with how complete they are, for programs. */
@RestController
@Allowed
@Scoped(Scope.READ_TOTALS)
class TotalsController {

    private final CommuneSums sums;
    private final Reporters reporters;

    TotalsController(CommuneSums sums, Reporters reporters) {
        this.sums = sums;
        this.reporters = reporters;
    }

    /** A total; {@code expected}: figures that the units have to report in the period, of the whole only. */
    record Total(@JsonUnwrapped RolledUp total, int expected) {}

    /** The totals of a period. */
    record Totals(String period, List<Total> items) {}

    @GetMapping(ExchangeConfiguration.ROOT + "/totals")
    Totals list(@RequestParam String period, @RequestParam(required = false) @Nullable String indicator) {
        var asked = Names.period(period, "period");
        var expected = new HashMap<UUID, Integer>();
        var reporting = reporters.ever();
        var items = sums.of(asked, indicator).stream()
                .map(line -> new Total(
                        line.sum(),
                        expected.computeIfAbsent(
                                line.indicator().id(), _ -> expected(line.indicator(), asked, reporting))))
                .toList();
        return new Totals(asked.slug(), items);
    }

    private static int expected(Indicator indicator, Period period, List<Reporter> reporting) {
        var parts = period.parts(indicator.frequency());
        return (int) reporting.stream()
                .filter(one -> one.indicator().equals(indicator.id()))
                .mapToLong(one -> parts.stream().filter(one::reports).count())
                .sum();
    }
}
