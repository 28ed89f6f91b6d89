package vn.thidua.notification;

import java.util.Map;
import java.util.UUID;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;

public class NotificationSamples implements RouteSamples {

    private final Newsroom newsroom;

    NotificationSamples(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /thong-bao/{id}", (_, actor) -> RouteSamples.get("/thong-bao/" + told(actor)),
                "POST /thong-bao/da-doc",
                        (_, actor) -> {
                            told(actor);
                            return RouteSamples.post("/thong-bao/da-doc");
                        },
                "POST /thong-bao/thu",
                        (_, _) -> RouteSamples.post("/thong-bao/thu", "digest", "true", "hour", 8, "lastHour", 18),
                "POST /thong-bao/thu/hom-nay",
                        (_, actor) -> {
                            told(actor);
                            return RouteSamples.post("/thong-bao/thu/hom-nay");
                        });
    }

    private UUID told(Actor actor) {
        return newsroom.tell(actor, Reason.INFORMED, new Subject("task", Ids.next()), "Việc thử");
    }
}
