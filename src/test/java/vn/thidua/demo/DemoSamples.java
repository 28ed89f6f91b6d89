package vn.thidua.demo;

import java.util.Map;
import java.util.Set;
import org.springframework.test.util.ReflectionTestUtils;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Cast;

/** Lets An Bình pass for the demonstration; no row is marked, so nothing is wiped. */
public class DemoSamples implements RouteSamples {

    private final Demonstration demonstration;

    DemoSamples(Demonstration demonstration) {
        this.demonstration = demonstration;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /minh-hoa", (cast, _) -> RouteSamples.get(in(cast, "/minh-hoa")),
                "POST /minh-hoa/xoa", (cast, _) -> RouteSamples.post(in(cast, "/minh-hoa/xoa")));
    }

    private String in(Cast cast, String path) {
        ReflectionTestUtils.setField(
                demonstration, "places", Set.of(cast.anBinh().id()));
        return path;
    }
}
