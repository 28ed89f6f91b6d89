package vn.thidua.reading;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Catalogue;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regimes;
import vn.thidua.indicator.Reporters;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.locality.Localities;
import vn.thidua.organization.Persons;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/** Figures of the other communes of the demonstration, so that their city has something to compare; the last one is late. */
@Component
class NeighbourDemo implements DemoPart {

    private static final int MONTHS = 18;
    private static final List<String> CODES = List.of("IND-D01", "IND-D04", "IND-D06", "IND-D09", "IND-E01");

    private final Localities localities;
    private final Staff staff;
    private final Source source;
    private final CommuneTransaction transaction;

    NeighbourDemo(Localities localities, Staff staff, Source source, CommuneTransaction transaction) {
        this.localities = localities;
        this.staff = staff;
        this.source = source;
        this.transaction = transaction;
    }

    /** Who reports. */
    @Component("neighbourStaff")
    record Staff(Units units, Persons persons) {}

    /** What is reported. */
    @Component("neighbourSource")
    record Source(Indicators indicators, Reporters reporters, Regimes regimes, Readings readings) {}

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void play(DemoStage stage) {
        var neighbours = localities.of(stage.city()).stream()
                .filter(one -> !one.id().equals(stage.commune()))
                .toList();
        for (var at = 0; at < neighbours.size(); at++) {
            var missing = at == neighbours.size() - 1 ? 1 : 0;
            transaction.write(neighbours.get(at).id(), () -> report(stage.today(), missing));
        }
    }

    /** @param missing how many of the latest months were not sent */
    private void report(LocalDate today, int missing) {
        var centre = staff.units()
                .add("Trung tâm Phục vụ hành chính công", UnitKind.SERVICE_CENTRE, null)
                .id();
        var person = staff.persons().add("Nguyễn Thị Thanh Hà", null, null).id();
        var deputy = staff.persons().add("Trịnh Đình Quý", null, null).id();
        var regime = source.regimes().current();
        var latest = regime.latest(Frequency.MONTH, today);
        var sent = new ArrayList<Reading>();
        for (var code : CODES) {
            var id = source.indicators().take(Catalogue.find(code).orElseThrow());
            var indicator = source.indicators().get(id, LocalDate.EPOCH);
            source.reporters().assign(indicator, centre, person, deputy, latest.plus(-MONTHS));
            for (Period period : latest.plus(-missing).backTo(MONTHS)) {
                var day = regime.due(period).plusDays(missing == 1 && period.ordinal() % 4 == 0 ? 3 : -1);
                var late = day.isAfter(regime.due(period));
                sent.add(FigureDemo.sent(indicator, centre, period, Breakdown.WHOLE, late, day, person));
            }
        }
        source.readings().write(sent);
        verify(sent, deputy);
    }

    private void verify(List<Reading> sent, UUID by) {
        source.readings()
                .write(sent.stream()
                        .map(one ->
                                one.judged(State.VERIFIED, by, one.enteredAt().plusSeconds(90_000), null))
                        .toList());
    }
}
