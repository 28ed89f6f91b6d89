package vn.thidua.amendment;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;
import vn.thidua.movement.Movements;

/** A month after the opening, the demonstration's commune says more exactly what it meant. */
@Component
class AmendmentDemo implements DemoPart {

    private static final String BEFORE = "Rút ngắn thời gian giải quyết";
    private static final String AFTER =
            "Rút ngắn ít nhất 10 % thời gian giải quyết so với quy định, công khai tiến độ từng hồ sơ.";

    private final Amendments amendments;
    private final Movements movements;
    private final CommuneTransaction transaction;

    AmendmentDemo(Amendments amendments, Movements movements, CommuneTransaction transaction) {
        this.amendments = amendments;
        this.movements = movements;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 36;
    }

    @Override
    public LocalDate day(DemoStage stage) {
        return stage.opening().plusDays(30);
    }

    @Override
    public void play(DemoStage stage) {
        var officer = stage.member("lan");
        var movement = stage.get("movement");
        transaction.write(officer, () -> {
            var clause = movements.clauses(movement).stream()
                    .filter(one -> one.text().startsWith(BEFORE))
                    .findFirst()
                    .orElseThrow();
            return amendments.amend(
                    movement,
                    "Thành phố hướng dẫn cụ thể mức rút ngắn.",
                    "112/UBND-VX",
                    List.of(new Alteration.Rewording(clause.saying(AFTER))),
                    officer);
        });
    }
}
