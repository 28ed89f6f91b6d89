package vn.thidua.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regimes;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.reading.FigureIntake;

/** The demonstration's officer has told how an export is laid out, and taken one in; another one has wrong cells. */
@Component
class IntakeDemo implements DemoPart {

    private static final String HEADING =
            "Bảng tổng hợp phân loại rác tại nguồn;;\nThôn;Khối lượng rác tái chế (kg);Ghi chú\n";

    private final IntakeDesk desk;
    private final Deliveries deliveries;
    private final Layouts layouts;
    private final Aliases aliases;
    private final Stage stages;

    IntakeDemo(IntakeDesk desk, Deliveries deliveries, Layouts layouts, Aliases aliases, Stage stages) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.layouts = layouts;
        this.aliases = aliases;
        this.stages = stages;
    }

    /** When and in whose name it is played. */
    @Component("intakeStage")
    record Stage(CommuneTransaction transaction, Regimes regimes) {}

    @Override
    public int order() {
        return 47;
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        stages.transaction().write(officer, () -> {
            var latest = stages.regimes().current().latest(Frequency.MONTH, stage.today());
            var layout = layout();
            layouts.add(layout, officer);
            aliases.put(Aliases.Kind.UNIT, "Đoài", stage.get("unit:thon-doai"));
            take(layout, latest, officer);
            desk.receive(
                    "Rác tái chế các thôn, bản gửi lần đầu.csv",
                    text(HEADING + "Thôn Đoài;hai trăm;cân ước lượng\nXóm Mới;35,5;\nTổng cộng;235,5;\n"),
                    layout.id(),
                    latest,
                    officer);
        });
    }

    private void take(Layout layout, Period latest, Member officer) {
        var id = desk.receive(
                "Rác tái chế các thôn " + latest.label().replace('/', '-') + ".csv",
                text(HEADING + "Đoài;128,5;cân ngày cuối tháng\nTổng cộng;128,5;\n"),
                layout.id(),
                latest,
                officer);
        deliveries.explain(id, "Thôn mở thêm điểm thu gom rác tái chế.");
        var delivery = deliveries.get(id, officer);
        deliveries.begin(id);
        desk.take(delivery, desk.extract(delivery), officer, FigureIntake.Progress.UNHEARD);
    }

    private static Layout layout() {
        return new Layout(
                Ids.next(),
                "Tệp tổng hợp rác tái chế của hợp tác xã dịch vụ môi trường",
                "",
                2,
                2,
                Decimals.COMMA,
                Layout.skipped(Layout.SKIPPED),
                null,
                List.of(
                        new Layout.Column(0, "Thôn", Holds.UNIT, null, Breakdown.WHOLE),
                        new Layout.Column(
                                1, "Khối lượng rác tái chế (kg)", Holds.NUMERATOR, "IND-E02", Breakdown.WHOLE),
                        new Layout.Column(2, "Ghi chú", Holds.NOTE, null, Breakdown.WHOLE)));
    }

    private static byte[] text(String words) {
        return words.getBytes(StandardCharsets.UTF_8);
    }
}
