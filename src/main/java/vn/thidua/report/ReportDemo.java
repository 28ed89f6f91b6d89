package vn.thidua.report;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;

/** The demonstration's report of the month before the latest one. */
@Component
class ReportDemo implements DemoPart {

    private final ReportDesk desk;
    private final Periods periods;
    private final CommuneTransaction transaction;

    ReportDemo(ReportDesk desk, Periods periods, CommuneTransaction transaction) {
        this.desk = desk;
        this.periods = periods;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 120;
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        transaction.write(officer, () -> {
            var period = periods.latest(Frequency.MONTH).previous();
            desk.write(
                    period,
                    0,
                    Map.of(
                            Topic.PROPOSALS,
                            "Đề nghị Ủy ban nhân dân thành phố hỗ trợ tập huấn nhập số liệu cho Tổ công nghệ số cộng đồng các thôn."));
            desk.issue(period, officer);
        });
    }
}
