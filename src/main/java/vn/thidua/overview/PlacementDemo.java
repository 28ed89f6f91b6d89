package vn.thidua.overview;

import java.util.HashMap;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.DemoPart;
import vn.thidua.kernel.DemoStage;

/** The demonstration's duties in the areas that their words suggest. */
@Component
class PlacementDemo implements DemoPart {

    private final PlacementDesk desk;
    private final CommuneTransaction transaction;

    PlacementDemo(PlacementDesk desk, CommuneTransaction transaction) {
        this.desk = desk;
        this.transaction = transaction;
    }

    @Override
    public int order() {
        return 45;
    }

    @Override
    public void play(DemoStage stage) {
        var movement = stage.get("movement");
        transaction.write(stage.member("lan"), () -> {
            var areas = new HashMap<UUID, UUID>();
            for (var line : desk.page(movement).lines()) {
                if (line.area() != null) areas.put(line.duty(), line.area());
            }
            desk.place(movement, areas);
            return areas;
        });
    }
}
