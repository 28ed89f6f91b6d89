package vn.thidua.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;
import vn.thidua.task.VillageTask;

/** Evidence of a task that the actor may report. */
public class EvidenceSamples implements RouteSamples {

    private final VillageTask village;
    private final Arrivals arrivals;
    private final Casting casting;

    EvidenceSamples(VillageTask village, Arrivals arrivals, Casting casting) {
        this.village = village;
        this.arrivals = arrivals;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        samples.put("POST /minh-chung", (cast, actor) -> begin(actor, described(cast, actor), 4));
        samples.put("GET /minh-chung/{id}", (cast, actor) -> RouteSamples.get("/minh-chung/" + begun(cast, actor)));
        samples.put("POST /minh-chung/{id}", (cast, actor) -> piece(begun(cast, actor), 0, new byte[] {'a', 'b'}));
        samples.put(
                "POST /minh-chung/{id}/bo",
                (cast, actor) -> RouteSamples.post("/minh-chung/" + begun(cast, actor) + "/bo"));
        return samples;
    }

    static AbstractMockHttpServletRequestBuilder<?> begin(Actor actor, Described said, long size) {
        return MockMvcRequestBuilders.post("/minh-chung")
                .header("Upload-Length", size)
                .header("Upload-Metadata", header(actor, said));
    }

    static AbstractMockHttpServletRequestBuilder<?> piece(UUID id, long from, byte[] piece) {
        return MockMvcRequestBuilders.post("/minh-chung/" + id)
                .header("Upload-Offset", from)
                .contentType("application/offset+octet-stream")
                .content(piece);
    }

    private static String header(Actor actor, Described said) {
        return pair("id", said.id()) + "," + pair("account", actor.member().account()) + ","
                + pair("kind", said.about().kind()) + ","
                + pair("subject", said.about().id()) + ","
                + pair("name", said.name()) + "," + pair("captured", said.captured() == null ? "" : said.captured());
    }

    private static String pair(String name, Object value) {
        return name + " " + Base64.getEncoder().encodeToString(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private UUID begun(Cast cast, Actor actor) {
        var owner = owner(cast, actor);
        var said = described(cast, owner);
        return casting.as(owner, () -> arrivals.begin(owner.member(), said, 4).id());
    }

    private Described described(Cast cast, Actor actor) {
        var owner = owner(cast, actor);
        var task = village.task(cast, owner, owner.equals(cast.leader()) ? cast.unitHead() : cast.leader(), false);
        village.accept(owner, task);
        return new Described(Ids.next(), actor.member().account(), new Subject("task", task), "anh.txt", null);
    }

    /** Nobody of the city answers for a task of a commune. */
    private static Actor owner(Cast cast, Actor actor) {
        return actor.equals(cast.cityOfficer()) ? cast.unitHead() : actor;
    }
}
