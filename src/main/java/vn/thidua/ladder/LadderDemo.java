package vn.thidua.ladder;

import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Wall;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;

/** The demonstration's commune calls the higher levels earlier, from the next month on. */
@Component
class LadderDemo implements DemoPart {

    private final Ladders ladders;
    private final TransactionTemplate transaction;

    LadderDemo(Ladders ladders, PlatformTransactionManager transactions) {
        this.ladders = ladders;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int order() {
        return 46;
    }

    @Override
    public void play(DemoStage stage) {
        var next = stage.today().plusMonths(1).withDayOfMonth(1);
        Wall.as(stage.member("lan"), () -> {
            transaction.executeWithoutResult(_ -> ladders.set(
                    Map.of(Level.OWNER, 7, Level.DEPUTY, 10, Level.HEAD, 14, Level.OFFICE, 20),
                    next,
                    "Quy chế phối hợp thực hiện phong trào thi đua của xã"));
            return next;
        });
    }
}
