package vn.thidua.identity;

import java.time.Clock;
import java.util.Map;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.thidua.RouteSamples;
import vn.thidua.kernel.Ids;

/** Requests about one's own account, before sign-in and after it. */
public class SignInSamples implements RouteSamples {

    private static final String NEW = "Gặt lúa mùa này 99";

    private final MockMvcTester pages;
    private final AccountSamples accounts;
    private final OneUseLinks links;
    private final SetupCodes codes;
    private final Casting casting;
    private final Clock clock;

    SignInSamples(
            MockMvcTester pages,
            AccountSamples accounts,
            OneUseLinks links,
            SetupCodes codes,
            Casting casting,
            Clock clock) {
        this.pages = pages;
        this.accounts = accounts;
        this.links = links;
        this.codes = codes;
        this.casting = casting;
        this.clock = clock;
    }

    @Override
    public Map<String, Sample> samples() {
        return Map.ofEntries(
                Map.entry(
                        "POST /dang-nhap",
                        (_, actor) -> RouteSamples.post(
                                "/dang-nhap", "username", actor.username(), "password", Actor.PASSWORD)),
                Map.entry(
                        "POST /xac-thuc",
                        (_, _) -> RouteSamples.post("/xac-thuc", "code", Casting.code(clock.instant()))),
                Map.entry("GET /khoi-tao", (_, _) -> {
                    codes.make();
                    return RouteSamples.get("/khoi-tao");
                }),
                Map.entry("POST /khoi-tao", (_, _) -> setUp()),
                Map.entry("GET /moi/{token}", (cast, _) -> RouteSamples.get(link(cast))),
                Map.entry(
                        "POST /moi/{token}", (cast, _) -> RouteSamples.post(link(cast), "password", NEW, "again", NEW)),
                Map.entry(
                        "POST /mat-khau",
                        (_, _) -> RouteSamples.post(
                                "/mat-khau", "current", Actor.PASSWORD, "password", NEW, "again", NEW)),
                Map.entry("POST /toi/dang-xuat-noi-khac", (_, _) -> RouteSamples.post("/toi/dang-xuat-noi-khac")),
                Map.entry("POST /gui-lai/bo", (_, _) -> RouteSamples.post("/gui-lai/bo")),
                Map.entry("POST /gui-lai/bieu-mau", (_, actor) -> kept(actor)),
                Map.entry("POST /xac-thuc-hai-buoc", (_, actor) -> enrolment(actor)));
    }

    private AbstractMockHttpServletRequestBuilder<?> setUp() {
        var name = Ids.next().toString();
        return RouteSamples.post(
                "/khoi-tao",
                "code",
                codes.make(),
                "kind",
                "XA",
                "name",
                "Xã " + name,
                "cityKind",
                "THANH_PHO",
                "cityName",
                "Thành phố " + name,
                "fullName",
                "Phạm Thị Hoa",
                "username",
                "hoa." + name,
                "password",
                Actor.PASSWORD,
                "again",
                Actor.PASSWORD);
    }

    private String link(Cast cast) {
        var account = accounts.account(cast);
        return casting.as(cast.administrator(), () -> links.make(account)).path();
    }

    /** A session in which a form of the actor came too late. */
    private AbstractMockHttpServletRequestBuilder<?> kept(Actor actor) {
        var browser = new Browser(pages);
        browser.get("/dang-nhap");
        browser.postLate(
                "/toi/dang-xuat-noi-khac",
                "/toi",
                "_as",
                actor.member().account().toString());
        return RouteSamples.post("/gui-lai/bieu-mau").cookie(browser.jar());
    }

    /** A session to which the secret was shown. */
    private AbstractMockHttpServletRequestBuilder<?> enrolment(Actor actor) {
        var page = pages.get().uri("/xac-thuc-hai-buoc").with(actor.signedIn()).exchange();
        var code = Totp.code(ShownSecret.in(Browser.body(page)), clock.instant());
        return RouteSamples.post("/xac-thuc-hai-buoc", "code", code, "password", Actor.PASSWORD)
                .cookie(page.getResponse().getCookies());
    }
}
