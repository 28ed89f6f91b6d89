package vn.thidua.exchange;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.identity.Cast;
import vn.thidua.reading.SmallFigures;

/** A valid request to each route for programs; a GET without parameters needs none. */
public class ProgramSamples {

    private final SmallFigures figures;
    private final Map<String, Function<Cast, MockHttpServletRequestBuilder>> samples = new HashMap<>();

    ProgramSamples(SmallFigures figures) {
        this.figures = figures;
        get("/indicators/{code}", "/indicators/IND-D04");
        get("/periods", "/periods?year=2026");
        get("/readings", "/readings?period=2026-t11");
        get("/totals", "/totals?period=2026-t11");
        get("/city/totals", "/city/totals?period=2026-t11");
        get("/city/indicators/{code}", "/city/indicators/IND-D04?from=2026-t1&to=2026-t11");
        get("/city/ranking", "/city/ranking?indicator=IND-D04&period=2026-t11");
        get("/city/completeness", "/city/completeness?period=2026");
        get("/dataValueSets", "/dataValueSets?period=2026-t11");
        post("/dataValueSets", cast -> """
                {"period":"202611","orgUnit":"%s","dataValues":[{"dataElement":"IND-D04-N","value":"70"},
                {"dataElement":"IND-D04-D","value":"80"}]}""".formatted(cast.village().id()));
        post("/readings", cast -> """
                {"readings":[{"indicator":"IND-D04","unit":"%s","period":"2026-t11","numerator":70,
                "denominator":80}]}""".formatted(cast.village().id()));
    }

    /** 90 of 100 of IND-D04 in An Bình. */
    void prepare(Cast cast) {
        figures.sent(cast);
    }

    MockHttpServletRequestBuilder request(String route, Cast cast) {
        var sample = samples.get(route);
        if (sample != null) return sample.apply(cast);
        if (!route.startsWith("GET ") || route.contains("{")) throw new AssertionError("Add a sample of " + route);
        return MockMvcRequestBuilders.request(HttpMethod.GET, route.substring(4));
    }

    /** What no other commune may read. */
    String[] marks(Cast cast) {
        return new String[] {
            cast.village().id().toString(),
            "Thôn Đông\",\"IND",
            cast.anBinh().id().toString()
        };
    }

    /** The key of a command. */
    static String key() {
        return UUID.randomUUID().toString();
    }

    private void get(String route, String address) {
        samples.put(
                "GET " + ExchangeConfiguration.ROOT + route,
                _ -> MockMvcRequestBuilders.get(ExchangeConfiguration.ROOT + address));
    }

    private void post(String route, Function<Cast, String> body) {
        samples.put(
                "POST " + ExchangeConfiguration.ROOT + route,
                cast -> MockMvcRequestBuilders.post(ExchangeConfiguration.ROOT + route)
                        .contentType(MediaType.APPLICATION_JSON)
                        .header("Idempotency-Key", key())
                        .content(body.apply(cast)));
    }
}
