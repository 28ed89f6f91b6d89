package vn.thidua.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.identity.Cast;
import vn.thidua.reading.SmallFigures;

@PageTest
class OpenDataTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallFigures figures;

    @Autowired
    TestClock clock;

    @Test
    void nothingIsPublishedUntilTheCommuneDecidesSo(Cast cast) {
        verified(cast);

        for (var file : new String[] {"", "/so-lieu.csv", "/so-lieu.json"})
            assertThat(read(cast, file)).hasStatus(404);
        assertThat(pages.get().uri("/du-lieu-mo/" + UUID.randomUUID())).hasStatus(404);
        assertThat(open(cast, verified(cast), "", "5")).hasStatus(422);
    }

    @Test
    void everybodyReadsWhatWasVerifiedAndNothingElse(Cast cast) {
        var indicator = figures.sent(cast);
        open(cast, indicator, "Quyết định số 7/QĐ-UBND", "5");
        assertThat(read(cast, "/so-lieu.csv")).hasStatusOk().bodyText().doesNotContain("IND-D04,");

        verified(cast);
        clock.pass(Duration.ofMinutes(6));
        assertThat(read(cast, "/so-lieu.csv")).bodyText().contains("IND-D04,", ",2026-t11,whole,");
        assertThat(read(cast, "/so-lieu.json"))
                .bodyJson()
                .hasPathSatisfying("$.licence", licence -> assertThat(licence).isEqualTo(OpenData.LICENCE));
        assertThat(read(cast, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Xã An Bình")
                .doesNotContain(cast.village().name(), cast.unitHead().member().name());
        assertThat(read(cast, "/so-lieu.csv").getResponse().getHeader("Cache-Control"))
                .contains("max-age=300", "public");
    }

    @Test
    void smallCountsAreHidden(Cast cast) {
        var indicator = verified(cast);
        open(cast, indicator, "Quyết định số 7/QĐ-UBND", "95");

        assertThat(read(cast, "/so-lieu.csv")).bodyText().contains(",2026-t11,whole,,,,1,true");
    }

    @Test
    void whatIsTakenBackIsGoneAtOnce(Cast cast) {
        var indicator = verified(cast);
        open(cast, indicator, "Quyết định số 7/QĐ-UBND", "0");
        assertThat(read(cast, "/so-lieu.csv")).hasStatusOk();

        pages.post()
                .uri("/trao-doi-so-lieu/du-lieu-mo/" + indicator + "/thoi")
                .with(cast.officer().signedIn())
                .exchange();
        assertThat(read(cast, "/so-lieu.csv")).hasStatus(404);
    }

    private UUID verified(Cast cast) {
        var indicator = figures.sent(cast);
        figures.verify(cast, cast.officer(), indicator);
        return indicator;
    }

    private MvcTestResult open(Cast cast, UUID indicator, String decision, String fewest) {
        return pages.post()
                .uri("/trao-doi-so-lieu/du-lieu-mo")
                .with(cast.officer().signedIn())
                .param("indicator", indicator.toString())
                .param("decision", decision)
                .param("fewest", fewest)
                .exchange();
    }

    private MvcTestResult read(Cast cast, String file) {
        return pages.get().uri(OpenFigures.path(cast.anBinh().id()) + file).exchange();
    }
}
