package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.TestClock;

@PageTest
class SecondStepPagesTest {

    private static final Pattern CODE = Pattern.compile("<code>([A-Z0-9]{4}(?:-[A-Z0-9]{4}){3})</code>");

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
    void thePasswordAloneOpensNothing(Cast cast) {
        var answer = browser.signIn(cast.administrator().username(), Actor.PASSWORD);

        assertThat(Browser.location(answer)).isEqualTo("/xac-thuc");
        assertThat(Browser.location(browser.get("/tai-khoan"))).isEqualTo("/xac-thuc");
        assertThat(Browser.body(browser.get("/xac-thuc"))).doesNotContain("Trần Thị Vân");
    }

    @Test
    void theCodeOpensAndIsTakenOnce(Cast cast) {
        browser.signIn(cast.administrator().username(), Actor.PASSWORD);
        var code = Casting.code(clock.instant());
        browser.get("/xac-thuc");

        assertThat(Browser.location(browser.post("/xac-thuc", "code", code))).isEqualTo("/");
        assertThat(browser.get("/tai-khoan")).hasStatusOk().bodyText().contains("Trần Thị Vân");

        var thief = new Browser(pages);
        thief.signIn(cast.administrator().username(), Actor.PASSWORD);
        thief.get("/xac-thuc");
        assertThat(thief.post("/xac-thuc", "code", code)).hasStatus(422);
    }

    @Test
    void wrongCodesLockTheAccountThoughThePasswordIsRight(Cast cast) {
        for (var attempt = 0; attempt < 5; attempt++) {
            browser = new Browser(pages);
            browser.signIn(cast.administrator().username(), Actor.PASSWORD);
            browser.get("/xac-thuc");
            assertThat(browser.post("/xac-thuc", "code", "000000")).hasStatus(422);
        }

        assertThat(browser.post("/xac-thuc", "code", Casting.code(clock.instant())))
                .hasStatus(422);
        clock.pass(Duration.ofMinutes(5));
        assertThat(browser.post("/xac-thuc", "code", Casting.code(clock.instant())))
                .hasStatus(302);
    }

    @Test
    void whoeverSetsItUpGetsRecoveryCodesThatWorkOnce(Cast cast) {
        browser.signIn(cast.officer().username(), Actor.PASSWORD);
        var paper = enrol();

        browser = new Browser(pages);
        browser.signIn(cast.officer().username(), Actor.PASSWORD);
        browser.get("/xac-thuc");
        assertThat(browser.post("/xac-thuc", "code", paper)).hasStatus(302);

        browser = new Browser(pages);
        browser.signIn(cast.officer().username(), Actor.PASSWORD);
        browser.get("/xac-thuc");
        assertThat(browser.post("/xac-thuc", "code", paper)).hasStatus(422);
    }

    @Test
    void aWrongCodeSetsNothingUp(Cast cast) {
        browser.signIn(cast.officer().username(), Actor.PASSWORD);
        browser.get("/xac-thuc-hai-buoc");

        assertThat(browser.post("/xac-thuc-hai-buoc", "code", "000000")).hasStatus(422);
        assertThat(browser.get("/toi")).bodyText().contains("chưa thiết lập");
    }

    @Test
    void anotherPhoneNeedsThePassword(Cast cast) {
        browser.signIn(cast.officer().username(), Actor.PASSWORD);
        enrol();
        var secret = secret();

        var answer = browser.post("/xac-thuc-hai-buoc", "code", Totp.code(secret, clock.instant()), "password", "sai");

        assertThat(answer).hasStatus(422).bodyText().contains("Mật khẩu đang dùng không đúng");
    }

    /** Sets the second step up and gives the first recovery code. */
    private String enrol() {
        var code = Totp.code(secret(), clock.instant());
        assertThat(Browser.location(browser.post("/xac-thuc-hai-buoc", "code", code)))
                .isEqualTo("/xac-thuc-hai-buoc/ma-du-phong");
        var found = CODE.matcher(Browser.body(browser.get("/xac-thuc-hai-buoc/ma-du-phong")));
        assertThat(found.find()).isTrue();
        assertThat(browser.get("/xac-thuc-hai-buoc/ma-du-phong")).hasStatus(302);
        return found.group(1);
    }

    private byte[] secret() {
        return ShownSecret.in(Browser.body(browser.get("/xac-thuc-hai-buoc")));
    }
}
