package vn.thidua.exchange;

import static vn.thidua.RouteSamples.post;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.thidua.RouteSamples;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;

/** Tokens of An Bình. */
public class TokenSamples implements RouteSamples {

    static final Instant LATER = Instant.parse("2027-11-23T00:00:00Z");

    private final Tokens tokens;
    private final Casting casting;

    TokenSamples(Tokens tokens, Casting casting) {
        this.tokens = tokens;
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
        return samples;
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
