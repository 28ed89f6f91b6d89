package vn.thidua.movement;

import java.util.Map;
import vn.thidua.RouteSamples;

public class MovementSamples implements RouteSamples {

    private final SmallMovement small;

    MovementSamples(SmallMovement small) {
        this.small = small;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /phong-trao/{id}/trang-thai",
                (cast, _) -> RouteSamples.get("/phong-trao/" + small.published(cast) + "/trang-thai?chuyen=thuc-hien"),
                "POST /phong-trao/{id}/trang-thai",
                (cast, _) -> RouteSamples.post(
                        "/phong-trao/" + small.published(cast) + "/trang-thai",
                        "chuyen",
                        "thuc-hien",
                        "position",
                        0,
                        "since",
                        "20/11/2026",
                        "document",
                        "45/TB-UBND"));
    }
}
