package vn.thidua.dashboard;

import static vn.thidua.RouteSamples.get;

import java.util.Map;
import vn.thidua.RouteSamples;
import vn.thidua.reading.SmallFigures;

/** An indicator that the village reports. */
public class DashboardSamples implements RouteSamples {

    private final SmallFigures figures;

    DashboardSamples(SmallFigures figures) {
        this.figures = figures;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /chi-tieu/{id}", (cast, _) -> get("/chi-tieu/" + figures.sent(cast)),
                "GET /chi-tieu/{id}/bang-tinh", (cast, _) -> get("/chi-tieu/" + figures.sent(cast) + "/bang-tinh"),
                "GET /chi-tieu/don-vi/{unit}",
                        (cast, _) -> get("/chi-tieu/don-vi/" + cast.village().id()));
    }
}
