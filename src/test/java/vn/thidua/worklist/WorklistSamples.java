package vn.thidua.worklist;

import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.task.Deed;
import vn.thidua.task.VillageTask;

public class WorklistSamples implements RouteSamples {

    private final VillageTask village;

    WorklistSamples(VillageTask village) {
        this.village = village;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /nhiem-vu/hang-loat",
                (cast, _) -> RouteSamples.get("/nhiem-vu/hang-loat?viec=VERIFY&chon=" + village.reported(cast)),
                "POST /nhiem-vu/hang-loat",
                (cast, _) -> RouteSamples.post(
                        "/nhiem-vu/hang-loat", "deed", Deed.VERIFY, "row", village.reported(cast) + ":2"));
    }
}
