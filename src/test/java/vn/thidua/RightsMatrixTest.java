package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.servlet.HandlerMapping;
import vn.thidua.database.StoredRows;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Role;

/** Holds the program to {@code docs/rights.md}: each cell, as a stranger, and from another commune. */
@PageTest
class RightsMatrixTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    KnownRoutes routes;

    private Map<String, RightsTable.Row> table = Map.of();
    private @Nullable Cast elsewhere;

    @BeforeEach
    void table() throws IOException {
        table = RightsTable.read();
        elsewhere = casting.fresh();
    }

    @Test
    void eachRouteHasItsRow() {
        assertThat(table.keySet()).containsExactlyElementsOf(routes.all());
    }

    @TestFactory
    Stream<DynamicTest> eachRouteServesThoseOfItsRowAndNobodyElse() {
        return table.entrySet().stream()
                .map(row -> DynamicTest.dynamicTest(row.getKey(), () -> holds(row.getKey(), row.getValue())));
    }

    private void holds(String route, RightsTable.Row row) {
        var cast = casting.fresh();
        for (var role : Role.values()) {
            var actor = cast.of(role, row.onlyInACity());
            var request = routes.sample(route).request(cast, actor);
            if (row.allows(role)) serves(route, role.label(), perform(request, actor.signedIn()));
            else refuses(route, role.label(), () -> perform(request, actor.signedIn()));
        }
        asAStranger(route, row, cast);
        if (KnownRoutes.namesAnObject(route)) row.roles().forEach(role -> fromElsewhere(route, role, row, cast));
    }

    private void asAStranger(String route, RightsTable.Row row, Cast cast) {
        var actor = cast.of(row.roles().stream().findFirst().orElse(Role.ADMINISTRATOR), row.onlyInACity());
        var request = routes.sample(route).request(cast, actor);
        if (row.strangers()) {
            serves(route, "a stranger", perform(request, csrf()));
            return;
        }
        leadsToSignIn(route, () -> perform(request, csrf()));
        leadsToSignIn(route, () -> perform(request, plain -> plain));
    }

    private void fromElsewhere(String route, Role role, RightsTable.Row row, Cast cast) {
        var request = routes.sample(route).request(cast, cast.of(role, row.onlyInACity()));
        strangers(role, row, cast)
                .forEach(stranger -> refuses(
                        route, role.label() + " of another place", () -> perform(request, stranger.signedIn())));
    }

    /** The same role in the commune beside, where there is one, and in or below another city. */
    private Stream<Actor> strangers(Role role, RightsTable.Row row, Cast cast) {
        var far = Objects.requireNonNull(elsewhere).of(role, row.onlyInACity());
        return role == Role.CITY_OFFICER ? Stream.of(far) : Stream.of(cast.elsewhere(role), far);
    }

    private MvcTestResult perform(AbstractMockHttpServletRequestBuilder<?> request, RequestPostProcessor sender) {
        return pages.perform(servlets -> sender.postProcessRequest(request.buildRequest(servlets)));
    }

    private static void serves(String route, String who, MvcTestResult answer) {
        assertThat(answer.getRequest().getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE))
                .as("the sample's route")
                .hasToString(KnownRoutes.path(route));
        assertThat(answer.getResponse().getStatus())
                .as(() -> who + ":" + said(answer))
                .isBetween(200, 399);
        assertThat(isLedToSignIn(answer)).as(who + " is led to sign-in").isFalse();
    }

    /** Whether the request was turned back on the way; a controller may well end with sign-in. */
    private static boolean isLedToSignIn(MvcTestResult answer) {
        var location = answer.getResponse().getHeader("Location");
        return location != null
                && location.startsWith("/dang-nhap")
                && answer.getMvcResult().getModelAndView() == null;
    }

    private static void refuses(String route, String who, Supplier<MvcTestResult> asked) {
        changesNothing(route, () -> assertThat(asked.get()).as(who).hasStatus(404));
    }

    private static void leadsToSignIn(String route, Supplier<MvcTestResult> asked) {
        changesNothing(route, () -> assertThat(isLedToSignIn(asked.get())).isTrue());
    }

    /**
     * A GET reads in a read-only transaction. Where the server wrote something meanwhile, be it housekeeping or what was
     * rolled back, it is done again and all rows are compared.
     */
    private static void changesNothing(String route, Runnable refused) {
        var written = StoredRows.written();
        refused.run();
        if (route.startsWith("GET ") || StoredRows.written().equals(written)) return;
        var rows = StoredRows.digests();
        refused.run();
        assertThat(StoredRows.digests()).isEqualTo(rows);
    }

    /** The first lines of a refusal, so that a sample that is not valid any more says why. */
    private static String said(MvcTestResult answer) {
        try {
            var page = answer.getResponse().getContentAsString();
            var text = page.substring(Math.max(0, page.indexOf("<main"))).replaceAll("<[^>]*>", " ");
            return Arrays.stream(text.split("\\s{2,}")).limit(20).reduce("", (all, word) -> all + " " + word);
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
