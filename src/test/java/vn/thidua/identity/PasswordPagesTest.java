package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;

@PageTest
class PasswordPagesTest {

    private static final String NEW = "Gặt lúa mùa này 99";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    private Browser browser;

    @BeforeEach
    void browser() {
        browser = new Browser(pages);
    }

    @Test
    void aPasswordThatMustChangeIsChangedBeforeAllElse(Cast cast) {
        casting.as(
                cast.unitHead(),
                () -> accounts.demandNewPassword(cast.unitHead().member().account()));
        browser.signIn(cast.unitHead().username(), Actor.PASSWORD);

        assertThat(Browser.location(browser.get("/toi"))).isEqualTo("/mat-khau");

        assertThat(browser.get("/mat-khau")).bodyText().doesNotContain("Mở danh mục", "/phong-trao");
        assertThat(change(Actor.PASSWORD, NEW, NEW)).hasStatus(302);
        assertThat(browser.get("/toi")).hasStatusOk().bodyText().contains("Mở danh mục");
    }

    @Test
    void anAdministratorChangesThePasswordAfterSixtyDays(Cast cast) {
        var administrator = cast.administrator();
        casting.as(
                cast.administrator(), () -> accounts.open(administrator.member().account(), clock.instant()));
        clock.pass(Duration.ofDays(30));
        casting.as(
                cast.administrator(),
                () -> accounts.signedIn(administrator.member().account(), clock.instant()));
        clock.pass(Duration.ofDays(31));

        var answer =
                pages.get().uri("/tai-khoan").with(administrator.signedIn()).exchange();

        assertThat(Browser.location(answer)).isEqualTo("/mat-khau");
    }

    @Test
    void theOldPasswordIsAskedForAndTheNewOneHasToBeAnother(Cast cast) {
        browser.signIn(cast.unitHead().username(), Actor.PASSWORD);
        browser.get("/mat-khau");

        assertThat(change("không phải", NEW, NEW)).hasStatus(422).bodyText().contains("đang dùng không đúng");
        assertThat(change(Actor.PASSWORD, Actor.PASSWORD, Actor.PASSWORD))
                .hasStatus(422)
                .bodyText()
                .contains("phải khác");
        assertThat(change(Actor.PASSWORD, NEW, "khác"))
                .hasStatus(422)
                .bodyText()
                .contains("không giống nhau");
    }

    @Test
    void aNewPasswordSignsOutEverywhereElse(Cast cast) {
        var other = new Browser(pages);
        other.signIn(cast.unitHead().username(), Actor.PASSWORD);
        browser.signIn(cast.unitHead().username(), Actor.PASSWORD);
        browser.get("/mat-khau");

        change(Actor.PASSWORD, NEW, NEW);

        assertThat(Browser.location(other.get("/toi"))).startsWith("/dang-nhap");
        assertThat(browser.get("/toi")).hasStatusOk();
    }

    private MvcTestResult change(String old, String chosen, String again) {
        return browser.post("/mat-khau", "current", old, "password", chosen, "again", again);
    }
}
