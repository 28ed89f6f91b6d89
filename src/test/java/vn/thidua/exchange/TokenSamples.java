package vn.thidua.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static vn.thidua.RouteSamples.get;
import static vn.thidua.RouteSamples.post;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.indicator.Catalogue;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;

/** Tokens of An Bình. */
public class TokenSamples implements RouteSamples {

    static final Instant LATER = Instant.parse("2027-11-23T00:00:00Z");

    private final Tokens tokens;
    private final Indicators indicators;
    private final OpenFigures figures;
    private final Casting casting;

    TokenSamples(Tokens tokens, Indicators indicators, OpenFigures figures, Casting casting) {
        this.tokens = tokens;
        this.indicators = indicators;
        this.figures = figures;
        this.casting = casting;
    }

    @Override
    public Map<String, Sample> samples() {
        var samples = new HashMap<String, Sample>();
        samples.put(
                "POST /ma-truy-cap",
                (cast, _) -> post(
                        "/ma-truy-cap",
                        "name",
                        "Kho dữ liệu của tỉnh",
                        "account",
                        cast.officer().member().account(),
                        "scopes",
                        "READ_TOTALS",
                        "expires",
                        "30/6/2027",
                        "perMinute",
                        "60"));
        samples.put(
                "POST /ma-truy-cap/{id}/thu-hoi", (cast, actor) -> post("/ma-truy-cap/" + given(cast) + "/thu-hoi"));
        samples.put(
                "POST /trao-doi-so-lieu/du-lieu-mo",
                (cast, _) -> post(
                        "/trao-doi-so-lieu/du-lieu-mo",
                        "indicator",
                        taken(cast, "IND-A02"),
                        "decision",
                        "Quyết định số 214/QĐ-UBND",
                        "fewest",
                        "5"));
        samples.put(
                "POST /trao-doi-so-lieu/du-lieu-mo/{id}/thoi",
                (cast, _) -> post("/trao-doi-so-lieu/du-lieu-mo/" + published(cast) + "/thoi"));
        for (var file : new String[] {"", "/so-lieu.csv", "/so-lieu.json"}) {
            samples.put("GET /du-lieu-mo/{commune}" + file, (cast, _) -> {
                published(cast);
                return get(OpenFigures.path(cast.anBinh().id()) + file);
            });
        }
        samples.put("GET /trao-doi-so-lieu/tep", (_, _) -> get("/trao-doi-so-lieu/tep?ky=2026-t11"));
        samples.put(
                "POST /trao-doi-so-lieu",
                (_, _) -> MockMvcRequestBuilders.multipart("/trao-doi-so-lieu")
                        .file(new MockMultipartFile(
                                "file", "so-lieu.json", "application/json", "{\"dataValues\":[]}".getBytes(UTF_8))));
        samples.put(
                "POST /trao-doi-so-lieu/ma-don-vi",
                (cast, _) -> post(
                        "/trao-doi-so-lieu/ma-don-vi",
                        "lines[0].unit",
                        cast.village().id(),
                        "lines[0].code",
                        "H31.12.07"));
        return samples;
    }

    private UUID taken(Cast cast, String code) {
        return casting.as(
                cast.officer(),
                () -> indicators.all(LocalDate.EPOCH).stream()
                        .filter(one -> one.code().equals(code))
                        .findFirst()
                        .map(Indicator::id)
                        .orElseGet(() -> indicators.take(Catalogue.find(code).orElseThrow())));
    }

    private UUID published(Cast cast) {
        var id = taken(cast, "IND-E01");
        casting.as(
                cast.officer(),
                () -> figures.open(
                        indicators.get(id, LocalDate.EPOCH),
                        "Quyết định số 214/QĐ-UBND",
                        5,
                        cast.officer().member()));
        return id;
    }

    private UUID given(Cast cast) {
        secret(cast.administrator(), cast.officer(), Set.of(), LATER, Scope.READ_TOTALS);
        return latest(cast.administrator()).id();
    }

    /** A token of the latest making. */
    Token latest(Actor administrator) {
        return casting.as(administrator, () -> tokens.all().getFirst());
    }

    /** The secret of a new token that acts for somebody. */
    String secret(Actor administrator, Actor answerable, Set<UUID> units, Instant expires, Scope... scopes) {
        return casting.as(
                administrator,
                () -> tokens.make(
                                new Tokens.Wanted(
                                        "Kho dữ liệu",
                                        answerable.member().account(),
                                        Set.of(scopes),
                                        units,
                                        6000,
                                        expires),
                                administrator.member())
                        .text());
    }

    /** The secret of a token for so many requests in a minute. */
    String few(Cast cast, int perMinute) {
        var wanted = new Tokens.Wanted(
                "Kho dữ liệu",
                cast.officer().member().account(),
                Set.of(Scope.READ_DEFINITIONS),
                Set.of(),
                perMinute,
                LATER);
        return tokens.make(wanted, cast.administrator().member()).text();
    }

    void revoke(Actor administrator, UUID token) {
        casting.as(administrator, () -> tokens.revoke(token));
    }
}
