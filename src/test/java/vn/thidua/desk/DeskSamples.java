package vn.thidua.desk;

import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Casting;
import vn.thidua.identity.FeedLinks;

public class DeskSamples implements RouteSamples {

    private final FeedLinks links;
    private final Casting casting;

    DeskSamples(FeedLinks links, Casting casting) {
        this.links = links;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /lich/{token}.ics",
                        (_, actor) -> RouteSamples.get("/lich/"
                                + casting.as(
                                        actor, () -> links.make(actor.member().account())) + ".ics"),
                "POST /toi/lich", (_, _) -> RouteSamples.post("/toi/lich"),
                "POST /toi/lich/thoi-dung", (_, _) -> RouteSamples.post("/toi/lich/thoi-dung"));
    }
}
