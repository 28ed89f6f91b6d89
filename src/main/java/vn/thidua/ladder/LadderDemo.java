package vn.thidua.ladder;

import java.util.Map;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;

/** The demonstration's commune calls the higher levels earlier, from the next month on. */
@Component
class LadderDemo implements DemoPart {

    private final Ladders ladders;
    private final CommuneTransaction transaction;

    LadderDemo(Ladders ladders, CommuneTransaction transaction) {
        this.ladders = ladders;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void play(DemoStage stage) {
        var next = stage.today().plusMonths(1).withDayOfMonth(1);
        transaction.write(
                stage.member("lan"),
                () -> ladders.set(
                        Map.of(Level.OWNER, 7, Level.DEPUTY, 10, Level.HEAD, 14, Level.OFFICE, 20),
                        next,
                        "Quy chế phối hợp thực hiện phong trào thi đua của xã"));
    }
}
