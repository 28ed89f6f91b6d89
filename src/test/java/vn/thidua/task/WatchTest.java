package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.identity.Absence;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.web.Dates;

@PageTest
class WatchTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Autowired
    Absence absence;

    @Autowired
    Casting casting;

    @Autowired
    TestClock clock;

    @Test
    void silenceClimbsFromTheOwnerToTheOffice(Cast cast) {
        village.task(cast);

        assertThat(toldAfter(cast, 6, cast.unitHead())).doesNotContain("Chưa có phản hồi");
        assertThat(toldAfter(cast, 1, cast.unitHead())).contains("Chưa có phản hồi");
        assertThat(toldAfter(cast, 7, cast.unitMember())).contains("Chưa có phản hồi");
        assertThat(inbox(cast.officer())).doesNotContain("Chưa có phản hồi");
        assertThat(toldAfter(cast, 14, cast.officer())).contains("Chưa có phản hồi");
    }

    @Test
    void aWordBeginsTheCountAnew(Cast cast) {
        var task = village.task(cast);
        clock.pass(Duration.ofDays(13));
        village.accept(cast.unitHead(), task);

        assertThat(toldAfter(cast, 2, cast.unitMember())).doesNotContain("Chưa có phản hồi");
    }

    @Test
    void everybodyIsCalledOncePerLevel(Cast cast) {
        var task = village.task(cast);
        clock.pass(Duration.ofDays(8));
        village.watch(cast);
        village.watch(cast);

        var page = pages.get().uri("/nhiem-vu/" + task).with(cast.unitHead().signedIn());
        assertThat(page).bodyText().containsOnlyOnce("báo người phụ trách");
    }

    @Test
    void whoActsForAnAbsentOwnerIsCalled(Cast cast) {
        village.task(cast);
        casting.as(cast.officer(), () -> absence.of(cast.unitHead(), cast.councilMember()));

        assertThat(toldAfter(cast, 7, cast.councilMember())).contains("Chưa có phản hồi");
    }

    @Test
    void lateAndSoonDueAreTold(Cast cast) {
        var due = Dates.today(clock).plusDays(5);
        village.task(cast, cast.unitHead(), cast.unitMember(), false, null, due);

        assertThat(toldAfter(cast, 0, cast.unitHead())).contains("Sắp đến hạn");
        assertThat(toldAfter(cast, 6, cast.unitHead())).contains("Đã quá hạn");
    }

    @Test
    void theLastDayEndsAtMidnightInVietnam(Cast cast) {
        var last = Dates.today(clock);
        var task = village.task(cast, cast.unitHead(), cast.unitMember(), false, null, last);
        var midnight = last.plusDays(1).atStartOfDay(ZoneId.of("Asia/Ho_Chi_Minh"));
        var page = pages.get().uri("/nhiem-vu/" + task).with(cast.officer().signedIn());

        clock.pass(Duration.between(clock.instant(), midnight.minusMinutes(1)));
        assertThat(page).bodyText().contains("sắp đến hạn").doesNotContain("quá hạn");
        clock.pass(Duration.ofMinutes(1));
        assertThat(page).bodyText().contains("quá hạn");
    }

    private String toldAfter(Cast cast, int days, Actor actor) {
        clock.pass(Duration.ofDays(days));
        village.watch(cast);
        return inbox(actor);
    }

    private String inbox(Actor actor) {
        return new String(
                pages.get()
                        .uri("/thong-bao")
                        .with(actor.signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }
}
