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
class DelegationPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    TestClock clock;

    @Test
    void whoActsHasTheUnitsAndRolesOfTheAbsentOneOnThoseDays(Cast cast) {
        assertThat(delegate(cast.unitHead(), cast.unitMember(), cast)).hasStatus(302);

        assertThat(heads(cast)).isFalse();
        clock.pass(Duration.ofDays(1));
        assertThat(heads(cast)).isTrue();
        clock.pass(Duration.ofDays(1));
        assertThat(heads(cast)).isTrue();
        clock.pass(Duration.ofDays(1));
        assertThat(heads(cast)).isFalse();
    }

    @Test
    void administrationIsNeverDelegated(Cast cast) {
        delegate(cast.administrator(), cast.unitMember(), cast);
        clock.pass(Duration.ofDays(1));

        var member = casting.again(cast.unitMember()).member();

        assertThat(member.roles()).containsExactly(Role.UNIT_MEMBER);
        assertThat(member.units()).contains(cast.office().id());
    }

    @Test
    void itEndsAtOnceWhenItIsEnded(Cast cast) {
        delegate(cast.unitHead(), cast.unitMember(), cast);
        clock.pass(Duration.ofDays(1));
        var page = Browser.body(pages.get()
                .uri("/uy-quyen")
                .with(cast.administrator().signedIn())
                .exchange());
        var end = Pattern.compile("action=\"(/uy-quyen/[^\"]+/ket-thuc)\"").matcher(page);
        assertThat(end.find()).isTrue();

        assertThat(post(end.group(1), cast.elsewhere(Role.ADMINISTRATOR))).hasStatus(404);
        assertThat(heads(cast)).isTrue();
        assertThat(post(end.group(1), cast.administrator())).hasStatus(302);
        assertThat(heads(cast)).isFalse();
    }

    @Test
    void nobodyActsForSomebodyOfAnotherCommune(Cast cast) {
        assertThat(delegate(cast.elsewhere(Role.LEADER), cast.unitMember(), cast))
                .hasStatus(404);
        assertThat(delegate(cast.unitHead(), cast.unitHead(), cast)).hasStatus(422);
    }

    private boolean heads(Cast cast) {
        var member = casting.again(cast.unitMember()).member();
        assertThat(member.isAny(Role.UNIT_HEAD))
                .isEqualTo(member.heads(cast.village().id()));
        return member.heads(cast.village().id());
    }

    private MvcTestResult delegate(Actor absent, Actor acting, Cast cast) {
        return post(
                "/uy-quyen",
                cast.administrator(),
                "absent",
                absent.member().person().toString(),
                "acting",
                acting.member().person().toString(),
                "starts",
                "24/11/2026",
                "ends",
                "25/11/2026",
                "reason",
                "Đi họp");
    }

    private MvcTestResult post(String path, Actor actor, String... fields) {
        var request = pages.post().uri(path).with(actor.signedIn());
        for (var at = 0; at < fields.length; at += 2) request = request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
