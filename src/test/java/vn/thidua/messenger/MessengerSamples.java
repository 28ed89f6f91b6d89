package vn.thidua.messenger;

import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.task.VillageTask;

public class MessengerSamples implements RouteSamples {

    private final VillageTask village;

    MessengerSamples(VillageTask village) {
        this.village = village;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /nhiem-vu/{id}/tin-nhan",
                (cast, _) -> RouteSamples.get("/nhiem-vu/" + village.task(cast) + "/tin-nhan"));
    }
}
