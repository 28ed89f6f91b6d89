package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;

@PageTest
class LateFormPagesTest {

    private static final String REASON = "Đi tập huấn ở thành phố, theo Giấy mời số 12";

    @Autowired
    MockMvcTester pages;

    @Autowired
    TestClock clock;

    private Browser browser;

    @BeforeEach
    void browser() {
        browser = new Browser(pages);
    }

    @Test
    void everyFormSaysForWhomItWasMade(Cast cast) {
        var page = pages.get()
                .uri("/uy-quyen")
                .with(cast.administrator().signedIn())
                .exchange();

        assertThat(page)
                .bodyText()
                .contains(
                        "name=\"_as\" value=\"" + cast.administrator().member().account());
    }

    @Test
    void afterTheTimeOutTheSamePersonFindsWhatWasEntered(Cast cast) {
        assertThat(Browser.location(late(cast.officer()))).isEqualTo("/dang-nhap?het-phien");

        var answer = browser.signIn(cast.officer().username(), Actor.PASSWORD);
        assertThat(Browser.location(answer)).isEqualTo("/gui-lai");
        assertThat(browser.get("/gui-lai"))
                .hasStatusOk()
                .bodyText()
                .contains(REASON)
                .doesNotContain("bí mật");
    }

    @Test
    void anybodyElseFindsNothing(Cast cast) {
        late(cast.officer());

        var answer = browser.signIn(cast.unitHead().username(), Actor.PASSWORD);
        assertThat(Browser.location(answer)).isEqualTo("/");
        assertThat(browser.get("/gui-lai")).hasStatus(302);
    }

    @Test
    void theFormIsFilledAgainOnce(Cast cast) {
        lateFrom("/uy-quyen?trang=1", cast.administrator());
        browser.signIn(cast.administrator().username(), Actor.PASSWORD);
        browser.get("/xac-thuc");
        assertThat(Browser.location(browser.post("/xac-thuc", "code", Casting.code(clock.instant()))))
                .isEqualTo("/gui-lai");
        browser.get("/gui-lai");

        assertThat(Browser.location(browser.post("/gui-lai/bieu-mau"))).isEqualTo("/uy-quyen?trang=1");
        assertThat(browser.get("/uy-quyen?trang=1")).bodyText().contains("value=\"" + REASON);
        assertThat(browser.get("/uy-quyen?trang=1")).bodyText().doesNotContain(REASON);
    }

    @Test
    void itIsLetGoOnDemand(Cast cast) {
        late(cast.officer());
        browser.signIn(cast.officer().username(), Actor.PASSWORD);
        browser.get("/gui-lai");

        browser.post("/gui-lai/bo");

        assertThat(browser.get("/gui-lai")).hasStatus(302);
    }

    @Test
    void aFormOfAnEarlierSessionIsKeptForWhoeverSignedInAgain(Cast cast) {
        browser.signIn(cast.officer().username(), Actor.PASSWORD);

        assertThat(Browser.location(late(cast.officer()))).isEqualTo("/gui-lai");
        assertThat(late(cast.unitHead())).hasStatus(403);
    }

    @Test
    void aPageIsFoundAgainAfterSignIn(Cast cast) {
        assertThat(Browser.location(browser.get("/toi?trang=2"))).isEqualTo("/dang-nhap?ve=%2Ftoi%3Ftrang%3D2");
    }

    private MvcTestResult late(Actor actor) {
        return lateFrom("/uy-quyen", actor);
    }

    private MvcTestResult lateFrom(String page, Actor actor) {
        return browser.postLate(
                "/uy-quyen", page, "_as", actor.member().account().toString(), "reason", REASON, "password", "bí mật");
    }
}
