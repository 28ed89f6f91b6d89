package vn.thidua.report;

import java.time.Clock;
import org.springframework.stereotype.Component;
import vn.thidua.dashboard.Figures;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regimes;
import vn.thidua.kernel.Member;
import vn.thidua.locality.Localities;
import vn.thidua.movement.Movements;

/** Gathers what a report is made of. */
@Component
class FactFinder {

    private final Localities localities;
    private final Movements movements;
    private final Figures figures;
    private final Regimes regimes;
    private final Works works;
    private final Clock clock;

    FactFinder(Localities localities, Movements movements, Figures figures, Regimes regimes, Works works, Clock clock) {
        this.localities = localities;
        this.movements = movements;
        this.figures = figures;
        this.regimes = regimes;
        this.works = works;
        this.clock = clock;
    }

    Facts of(Period period, Member member) {
        var calendar = regimes.current().calendar(period);
        return new Facts(
                localities.get(member.commune()),
                period,
                calendar,
                clock.instant(),
                movements.own(),
                figures.of(period),
                works.between(calendar.from(period), calendar.to(period)));
    }
}
