package vn.thidua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.task.VillageTask;
import vn.thidua.web.Dates;

@PageTest
class DeskPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Autowired
    TestClock clock;

    @Test
    void whatIsDueLaterStandsBelowWhatIsDueThisWeek(Cast cast) {
        var today = Dates.today(clock);
        village.task(cast, cast.unitHead(), cast.unitMember(), false, null, today);
        village.task(cast, cast.unitHead(), cast.unitMember(), false, null, today.plusDays(40));

        assertThat(desk(cast.unitHead()))
                .contains("Tôi cần làm sau tuần này (1)")
                .containsSubsequence("Tôi cần làm trong tuần này", "Tôi cần làm sau tuần này");
    }

    @Test
    void aDeputyOfAnotherUnitIsAskedWhenTheUnitIsLateAndNotBefore(Cast cast) {
        var task = village.task(
                        cast,
                        cast.unitHead(),
                        cast.leader(),
                        false,
                        null,
                        Dates.today(clock).plusDays(2))
                .toString();
        assertThat(desk(cast.leader())).doesNotContain(task);

        clock.pass(Duration.ofDays(3));

        assertThat(desk(cast.leader())).contains(task);
    }

    @Test
    void whoWatchesOverOthersSeesNumbersThatAreLinks(Cast cast) {
        village.task(
                cast,
                cast.unitHead(),
                cast.unitMember(),
                false,
                null,
                Dates.today(clock).plusDays(2));
        clock.pass(Duration.ofDays(3));

        assertThat(desk(cast.front())).contains("/nhiem-vu?can-xem=OVERDUE", "<strong>1</strong> quá hạn");
        assertThat(desk(cast.councilMember())).doesNotContain("can-xem=OVERDUE");
    }

    private String desk(Actor actor) {
        var answer = pages.get().uri("/").with(actor.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), java.nio.charset.StandardCharsets.UTF_8);
    }
}
