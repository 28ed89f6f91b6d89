package vn.thidua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;

@PageTest
class TokenPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    TokenSamples tokens;

    @Autowired
    Casting casting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theSecretIsShownOnceAndNotKept(Cast cast) {
        var made = make(cast, "READ_TOTALS", "30/6/2027");
        assertThat(made).hasStatus(302);
        var secret = String.valueOf(made.getMvcResult().getFlashMap().get("secret"));

        assertThat(secret).startsWith(Secret.PREFIX);
        assertThat(list(cast)).bodyText().contains("Kho dữ liệu của tỉnh").doesNotContain(secret);
        var kept = casting.as(
                cast.administrator(),
                () -> jdbc.sql("select to_jsonb(t)::text from access_token t")
                        .query(String.class)
                        .single());
        assertThat(kept).doesNotContain(secret.substring(Secret.PREFIX.length()));
    }

    @Test
    void whoMayNotGivesNone(Cast cast) {
        assertThat(make(cast, "READ_CITY", "30/6/2027"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một phạm vi");
        assertThat(make(cast, "WRITE_READINGS", "30/6/2027"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn các đơn vị");
        assertThat(make(cast, "READ_TOTALS", "23/11/2026")).hasStatus(422);
        assertThat(make(cast, "READ_TOTALS", "30/6/2030")).hasStatus(422);
    }

    @Test
    void whoAsksTooOftenWaits(Cast cast) {
        var secret = casting.as(cast.administrator(), () -> tokens.few(cast, 2));
        assertThat(ask(secret)).hasStatusOk();
        assertThat(ask(secret)).hasStatusOk();

        var third = ask(secret);
        assertThat(third).hasStatus(429).hasContentType("application/problem+json");
        assertThat(third.getResponse().getHeader("Retry-After")).isNotNull();
    }

    @Test
    void theLastUseIsSeen(Cast cast) {
        var secret = tokens.secret(
                cast.administrator(), cast.officer(), Set.of(), TokenSamples.LATER, Scope.READ_DEFINITIONS);
        assertThat(tokens.latest(cast.administrator()).usedAt()).isNull();

        ask(secret);
        assertThat(tokens.latest(cast.administrator()).usedAt()).isNotNull();
    }

    @Test
    void programsAreToldInVietnameseWhatIsWrongAndWhere(Cast cast) {
        var secret = tokens.secret(
                cast.administrator(), cast.officer(), Set.of(), TokenSamples.LATER, Scope.READ_DEFINITIONS);
        for (var address :
                new String[] {"/periods?year=12", "/periods?year=x", "/indicators?limit=0", "/units?limit=5000"}) {
            assertThat(at(address, secret))
                    .hasStatus(422)
                    .hasContentType("application/problem+json")
                    .bodyJson()
                    .extractingPath("$.title")
                    .isEqualTo("Yêu cầu chưa đọc được");
        }
        assertThat(at("/nothing", secret)).hasStatus(404).hasContentType("application/problem+json");
    }

    private MvcTestResult ask(String secret) {
        return at("/units", secret);
    }

    private MvcTestResult at(String address, String secret) {
        return pages.get()
                .uri("/api/v1" + address)
                .header("Authorization", "Bearer " + secret)
                .exchange();
    }

    private MvcTestResult list(Cast cast) {
        return pages.get()
                .uri("/ma-truy-cap")
                .with(cast.administrator().signedIn())
                .exchange();
    }

    private MvcTestResult make(Cast cast, String scope, String expires) {
        return pages.post()
                .uri("/ma-truy-cap")
                .with(cast.administrator().signedIn())
                .param("name", "Kho dữ liệu của tỉnh")
                .param("account", cast.officer().member().account().toString())
                .param("scopes", scope)
                .param("expires", expires)
                .param("perMinute", "60")
                .exchange();
    }
}
