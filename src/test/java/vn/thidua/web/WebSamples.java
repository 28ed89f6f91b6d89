package vn.thidua.web;

import java.util.Map;
import vn.thidua.RouteSamples;

public class WebSamples implements RouteSamples {

    @Override
    public Map<String, Sample> samples() {
        return Map.of("POST /giao-dien", (_, _) -> RouteSamples.post("/giao-dien", "mau", "toi", "ve", "/toi"));
    }
}
