package vn.thidua.overview;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Wall;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;

/** The demonstration's duties in the areas that their words suggest. */
@Component
class PlacementDemo implements DemoPart {

    private final PlacementDesk desk;
    private final TransactionTemplate transaction;

    PlacementDemo(PlacementDesk desk, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void play(DemoStage stage) {
        var movement = stage.get("movement");
        Wall.as(
                stage.member("lan"),
                () -> transaction.execute(_ -> {
                    var areas = new HashMap<UUID, UUID>();
                    for (var line : desk.page(movement).lines()) {
                        if (line.area() != null) areas.put(line.duty(), line.area());
                    }
                    desk.place(movement, areas);
                    return areas;
                }));
    }
}
