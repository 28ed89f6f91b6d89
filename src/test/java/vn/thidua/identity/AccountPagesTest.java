package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.kernel.Role;

@PageTest
class AccountPagesTest {

    private static final Pattern LINK = Pattern.compile("http://localhost(/moi/[A-Za-z0-9_-]{43})");
    private static final String NEW = "Gặt lúa mùa này 99";

    @Autowired
    MockMvcTester pages;

    @Autowired
    Accounts accounts;

    @Autowired
    TestClock clock;

    @Test
    void peopleAreFoundWithoutDiacritics(Cast cast) {
        assertThat(get("/tai-khoan?tim=le van tung", cast.administrator()))
                .hasStatusOk()
                .bodyText()
                .contains("Lê Văn Tùng", "Người đứng đầu đơn vị")
                .doesNotContain("Phạm Thị Hoa");
    }

    @Test
    void onlyAnAdministratorComesHere(Cast cast) {
        for (var role : Role.values()) {
            var expected = role == Role.ADMINISTRATOR ? 200 : 404;
            assertThat(get("/tai-khoan", cast.of(role))).hasStatus(expected);
        }
        assertThat(Browser.location(pages.get().uri("/tai-khoan").exchange())).isEqualTo("/dang-nhap?ve=%2Ftai-khoan");
    }

    @Test
    void anotherCommunesAccountIsNotThere(Cast cast) {
        var path = path(cast.unitHead());
        var stranger = cast.elsewhere(Role.ADMINISTRATOR);

        assertThat(get(path, stranger)).hasStatus(404);
        assertThat(get(path + "/phieu", stranger)).hasStatus(404);
        for (var act : new String[] {"/lien-ket", "/vo-hieu-hoa", "/mo-lai", "/mo-khoa", "/bo-xac-thuc-hai-buoc"}) {
            assertThat(post(path + act, stranger)).hasStatus(404);
        }
        assertThat(post(path + "/vai-tro", stranger, "role", "LEADER", "starts", "2026-11-23"))
                .hasStatus(404);
        assertThat(get("/tai-khoan?tim=tung", stranger))
                .bodyText()
                .doesNotContain(cast.unitHead().username());
        assertThat(accounts.named(cast.unitHead().username()).orElseThrow().isDisabled())
                .isFalse();
    }

    @Test
    void aNewAccountIsOpenedByTheLinkOfItsSlipOnce(Cast cast) {
        var username = cast.unitHead().username() + ".moi";
        var administrator = administrator(cast);
        var made = administrator.post(
                "/tai-khoan", "fullName", "Đặng Thị Thu", "username", username, "roles", "UNIT_MEMBER");
        assertThat(made).hasStatus(302);

        var link = link(administrator, made);
        var browser = new Browser(pages);
        assertThat(browser.get(link)).hasStatusOk().bodyText().contains(username);
        assertThat(browser.post(link, "password", "quá yếu", "again", "quá yếu"))
                .hasStatus(422);
        assertThat(browser.post(link, "password", NEW, "again", NEW)).hasStatus(302);
        assertThat(browser.get("/toi")).hasStatusOk().bodyText().contains("Đặng Thị Thu", "Thành viên đơn vị");

        var second = new Browser(pages);
        assertThat(second.get(link)).hasStatus(404).bodyText().contains("không còn dùng được");
        second.get("/dang-nhap");
        assertThat(second.post(link, "password", NEW, "again", NEW)).hasStatus(404);
    }

    @Test
    void aLinkEndsAfterThreeDaysOrWithTheNextOne(Cast cast) {
        var administrator = administrator(cast);
        var first = link(administrator, administrator.post(path(cast.unitHead()) + "/lien-ket"));
        var second = link(administrator, administrator.post(path(cast.unitHead()) + "/lien-ket"));

        assertThat(new Browser(pages).get(first)).hasStatus(404);
        assertThat(new Browser(pages).get(second)).hasStatusOk();
        clock.pass(Duration.ofHours(73));
        assertThat(new Browser(pages).get(second)).hasStatus(404);
    }

    @Test
    void aSlipIsShownOnceOnly(Cast cast) {
        assertThat(get(path(cast.unitHead()) + "/phieu", cast.administrator()))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("/moi/")
                .contains("chỉ hiện ngay sau khi cấp");
    }

    @Test
    void aDisabledAccountIsOutAtOnceAndComesBackWhenOpened(Cast cast) {
        var browser = new Browser(pages);
        browser.signIn(cast.unitHead().username(), Actor.PASSWORD);

        post(path(cast.unitHead()) + "/vo-hieu-hoa", cast.administrator());
        assertThat(Browser.location(browser.get("/toi"))).startsWith("/dang-nhap");
        assertThat(browser.signIn(cast.unitHead().username(), Actor.PASSWORD)).hasStatus(422);

        post(path(cast.unitHead()) + "/mo-lai", cast.administrator());
        assertThat(browser.signIn(cast.unitHead().username(), Actor.PASSWORD)).hasStatus(302);
    }

    @Test
    void nobodyDisablesTheOwnAccountOrEndsTheLastAdministration(Cast cast) {
        assertThat(post(path(cast.administrator()) + "/vo-hieu-hoa", cast.administrator()))
                .hasStatus(409);

        var page = Browser.body(get(path(cast.administrator()), cast.administrator()));
        var end = Pattern.compile("action=\"([^\"]+/ket-thuc)\"").matcher(page);
        assertThat(end.find()).isTrue();
        assertThat(post(end.group(1), cast.administrator()))
                .hasStatus(409)
                .bodyText()
                .contains("duy nhất");
    }

    @Test
    void aRoleHoldsOnItsDays(Cast cast) {
        post(
                path(cast.unitMember()) + "/vai-tro",
                cast.administrator(),
                "role",
                "AUDITOR",
                "starts",
                "25/11/2026",
                "ends",
                "26/11/2026");

        assertThat(get(path(cast.unitMember()), cast.administrator()))
                .bodyText()
                .contains("25/11/2026");
        assertThat(rolesOf(cast.unitMember(), cast)).doesNotContain(Role.AUDITOR.label());
        clock.pass(Duration.ofDays(2));
        assertThat(rolesOf(cast.unitMember(), cast)).contains(Role.AUDITOR.label());
        clock.pass(Duration.ofDays(2));
        assertThat(rolesOf(cast.unitMember(), cast)).doesNotContain(Role.AUDITOR.label());
    }

    @Test
    void theRoleOfTheCityIsNotGivenInACommune(Cast cast) {
        var answer = post(
                path(cast.unitMember()) + "/vai-tro",
                cast.administrator(),
                "role",
                "CITY_OFFICER",
                "starts",
                "23/11/2026");

        assertThat(answer).hasStatus(409);
    }

    @Test
    void aUsernameBelongsToOneAccountInTheWholeInstallation(Cast cast) {
        var taken = cast.elsewhere(Role.LEADER).username();

        assertThat(post(
                        "/tai-khoan",
                        cast.administrator(),
                        "fullName",
                        "Đặng Thị Thu",
                        "username",
                        taken,
                        "roles",
                        "FRONT"))
                .hasStatus(409)
                .bodyText()
                .contains("đã có người dùng", "Đặng Thị Thu");
    }

    private String rolesOf(Actor actor, Cast cast) {
        var page = Browser.body(get("/tai-khoan?tim=" + actor.username(), cast.administrator()));
        return page.substring(page.indexOf("<tbody>"), page.indexOf("</tbody>"));
    }

    /** The administrator at a browser of her own. */
    private Browser administrator(Cast cast) {
        var browser = new Browser(pages);
        browser.signIn(cast.administrator().username(), Actor.PASSWORD);
        browser.get("/xac-thuc");
        browser.post("/xac-thuc", "code", Casting.code(clock.instant()));
        browser.get("/tai-khoan/them");
        return browser;
    }

    /** The path of the link on the slip to which the answer leads. */
    private static String link(Browser browser, MvcTestResult made) {
        var found = LINK.matcher(Browser.body(browser.get(String.valueOf(Browser.location(made)))));
        assertThat(found.find()).isTrue();
        return found.group(1);
    }

    private static String path(Actor actor) {
        return "/tai-khoan/" + actor.member().account();
    }

    private MvcTestResult get(String address, Actor actor) {
        return pages.get().uri(address).with(actor.signedIn()).exchange();
    }

    private MvcTestResult post(String path, Actor actor, String... fields) {
        var request = pages.post().uri(path).with(actor.signedIn());
        for (var at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
