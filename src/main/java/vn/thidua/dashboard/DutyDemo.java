package vn.thidua.dashboard;

import java.time.LocalDate;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.indicator.Indicators;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.web.Show;

/** What some indicators of the demonstration measure, by the words of the plan. */
@Component
class DutyDemo implements DemoPart {

    private static final Map<String, String> WORDS =
            Map.of("IND-D01", "truc tuyen", "IND-D06", "so hoa", "IND-E01", "rac", "IND-S01", "ky nang so");

    private final MeasuredDuties duties;
    private final Indicators indicators;
    private final CommuneTransaction transaction;

    DutyDemo(MeasuredDuties duties, Indicators indicators, CommuneTransaction transaction) {
        this.duties = duties;
        this.indicators = indicators;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 60;
    }

    @Override
    public void play(DemoStage stage) {
        transaction.write(stage.member("lan"), () -> {
            var all = duties.all();
            for (var indicator : indicators.all(LocalDate.EPOCH)) {
                var words = WORDS.get(indicator.code());
                if (words == null) continue;
                var measured = all.stream()
                        .filter(duty -> Show.folded(duty.text()).contains(words))
                        .map(MeasuredDuties.Duty::id)
                        .toList();
                if (!measured.isEmpty()) duties.set(indicator, measured);
            }
        });
    }
}
