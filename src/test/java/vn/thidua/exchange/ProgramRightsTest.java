package vn.thidua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Role;

/** Every route for programs, taken from the running program: nobody comes in without the token that it asks for. */
@PageTest
class ProgramRightsTest {

    private static final Instant LONG_AGO = Instant.parse("2026-11-22T00:00:00Z");

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    TokenSamples tokens;

    @Autowired
    ProgramSamples samples;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    RequestMappingHandlerMapping mapping;

    private @Nullable Cast present;

    @BeforeEach
    void stage() {
        present = casting.fresh();
        samples.prepare(cast());
    }

    @TestFactory
    Stream<DynamicTest> servesTheTokenOfItsScopeOnly() {
        return ProgramRoutes.of(mapping, false).stream()
                .map(route -> DynamicTest.dynamicTest(route, () -> holds(route)));
    }

    private void holds(String route) throws UnsupportedEncodingException {
        var scope = scope(route);
        var all = Arrays.stream(Scope.values()).filter(one -> one != scope).toArray(Scope[]::new);
        var right = secret(scope.isOfCity(), SOON, scope);

        assertThat(ask(route, right)).as(route).hasStatusOk();
        refused(ask(route, null), 401);
        refused(ask(route, "thidua_" + "x".repeat(64)), 401);
        refused(ask(route, right.substring(0, right.length() - 2) + "AA"), 401);
        refused(ask(route, secret(scope.isOfCity(), LONG_AGO, scope)), 401);
        refused(ask(route, revoked(scope)), 401);
        refused(ask(route, secret(scope.isOfCity(), SOON, all)), 403);
        refused(tooLong(route, right), 413);
        fromElsewhere(route, scope);
    }

    private static final Instant SOON = Instant.parse("2026-12-22T00:00:00Z");

    /** A token of the commune beside, or of another city, finds nothing of An Bình. */
    private void fromElsewhere(String route, Scope scope) throws UnsupportedEncodingException {
        var far = casting.fresh();
        var there = scope.isOfCity()
                ? tokens.secret(far.cityStanding(), far.cityStanding(), Set.of(), SOON, scope)
                : tokens.secret(
                        cast().elsewhere(Role.ADMINISTRATOR),
                        cast().elsewhere(Role.STANDING_OFFICER),
                        Set.of(cast().village().id()),
                        SOON,
                        scope);
        var answer = ask(route, there);
        if (route.startsWith("POST ")) {
            assertThat(answer.getResponse().getStatus()).as(route).isIn(404, 409, 422);
            return;
        }
        assertThat(answer.getResponse().getStatus()).as(route).isIn(200, 404, 422);
        assertThat(answer.getResponse().getContentAsString()).as(route).doesNotContain(samples.marks(cast()));
    }

    private String revoked(Scope scope) {
        var secret = secret(scope.isOfCity(), SOON, scope);
        var giver = scope.isOfCity() ? cast().cityStanding() : cast().administrator();
        tokens.revoke(giver, tokens.latest(giver).id());
        return secret;
    }

    private String secret(boolean city, Instant expires, Scope... scopes) {
        var giver = city ? cast().cityStanding() : cast().administrator();
        var answerable = city ? cast().cityStanding() : cast().unitHead();
        return tokens.secret(giver, answerable, Set.of(cast().village().id()), expires, scopes);
    }

    private Scope scope(String route) {
        return mapping.getHandlerMethods().entrySet().stream()
                .filter(one -> one.getKey().getPatternValues().contains(route.substring(route.indexOf(' ') + 1)))
                .filter(one -> one.getKey().getMethodsCondition().getMethods().stream()
                        .anyMatch(method -> route.startsWith(method + " ")))
                .map(one -> Scopes.of(one.getValue()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No scope: " + route));
    }

    private MvcTestResult ask(String route, @Nullable String secret) {
        var request = samples.request(route, cast());
        if (secret != null) request.header("Authorization", "Bearer " + secret);
        return pages.perform(request);
    }

    private MvcTestResult tooLong(String route, String secret) {
        var request = samples.request(route, cast()).header("Authorization", "Bearer " + secret);
        return pages.perform(request.content(new byte[(int) BoundedBody.MOST + 1]));
    }

    private static void refused(MvcTestResult answer, int status) {
        assertThat(answer).hasStatus(status).hasContentType("application/problem+json");
        assertThat(answer.getResponse().getHeader("WWW-Authenticate") != null).isEqualTo(status == 401);
        assertThat(answer.getRequest().getSession(false)).isNull();
    }

    private Cast cast() {
        return Objects.requireNonNull(present);
    }
}
