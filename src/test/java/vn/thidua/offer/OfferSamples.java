package vn.thidua.offer;

import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.movement.SmallMovement;

public class OfferSamples implements RouteSamples {

    private final SmallMovement small;
    private final SmallOffer offered;

    OfferSamples(SmallMovement small, SmallOffer offered) {
        this.small = small;
        this.offered = offered;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /phong-trao/{id}/gui-cap-xa",
                (cast, _) -> RouteSamples.get("/phong-trao/" + small.inCity(cast) + "/gui-cap-xa"),
                "POST /phong-trao/{id}/gui-cap-xa",
                (cast, _) -> RouteSamples.post(
                        "/phong-trao/" + small.inCity(cast) + "/gui-cap-xa",
                        "letter",
                        "Đề nghị hưởng ứng",
                        "communes",
                        cast.anBinh().id()),
                "GET /phong-trao/{id}/dia-phuong",
                (cast, _) -> RouteSamples.get("/phong-trao/" + offered.sent(cast, cast.anBinh()) + "/dia-phuong"),
                "GET /phong-trao/{id}/huong-ung",
                (cast, _) -> RouteSamples.get("/phong-trao/" + offered.sent(cast, cast.anBinh()) + "/huong-ung"),
                "POST /phong-trao/{id}/huong-ung",
                (cast, _) -> RouteSamples.post(
                        "/phong-trao/" + offered.sent(cast, cast.anBinh()) + "/huong-ung",
                        "choice",
                        "da-co",
                        "position",
                        0,
                        "movement",
                        small.published(cast)));
    }
}
