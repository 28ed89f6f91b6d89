package vn.thidua.exchange;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regime;
import vn.thidua.indicator.Regimes;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;

/** The reporting periods of a year with their days, for programs. */
@RestController
@Allowed
@Scoped(Scope.READ_DEFINITIONS)
class PeriodsController {

    private final Regimes regimes;
    private final Clock clock;

    PeriodsController(Regimes regimes, Clock clock) {
        this.regimes = regimes;
        this.clock = clock;
    }

    /** A period: which days its data cover, when it is due, until when figures are taken, whether they are today. */
    record Listed(
            String period,
            String label,
            String frequency,
            LocalDate from,
            LocalDate to,
            LocalDate due,
            LocalDate lastDay,
            boolean open) {

        static Listed of(Period period, Regime regime, LocalDate today) {
            var calendar = regime.calendar(period);
            return new Listed(
                    period.slug(),
                    period.label(),
                    Names.of(period.frequency()),
                    calendar.from(period),
                    calendar.to(period),
                    calendar.due(period),
                    calendar.lastDay(period),
                    regime.gate(period, today).isOpen());
        }
    }

    @GetMapping(ExchangeConfiguration.ROOT + "/periods")
    List<Listed> list(@RequestParam int year) {
        if (year < 1901 || year > 2998) throw new Unreadable("year", "Năm từ 1901 đến 2998.");
        var regime = regimes.current();
        var today = Dates.today(clock);
        return java.util.Arrays.stream(Frequency.values())
                .flatMap(frequency -> Period.year(year).parts(frequency).stream())
                .map(period -> Listed.of(period, regime, today))
                .toList();
    }
}
