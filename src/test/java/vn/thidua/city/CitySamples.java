package vn.thidua.city;

import static vn.thidua.RouteSamples.get;
import static vn.thidua.RouteSamples.post;

import java.util.Map;
import vn.thidua.RouteSamples;

/** What a city sees of its communes. */
public class CitySamples implements RouteSamples {

    @Override
    public Map<String, Sample> samples() {
        return Map.of(
                "GET /thanh-pho/chi-tieu/{code}", (_, _) -> get("/thanh-pho/chi-tieu/IND-D04"),
                "GET /thanh-pho/chi-tieu/{code}/bang-tinh", (_, _) -> get("/thanh-pho/chi-tieu/IND-D04/bang-tinh"),
                "POST /thanh-pho/nhom-so-sanh",
                        (cast, _) -> post(
                                "/thanh-pho/nhom-so-sanh",
                                "bands[0].name",
                                "Dưới 20.000 dân",
                                "bands[0].from",
                                0,
                                "places[0].place",
                                cast.anBinh().id(),
                                "places[0].population",
                                "12.500"));
    }
}
