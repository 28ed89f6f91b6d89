package vn.thidua.ladder;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.identity.Cast;
import vn.thidua.task.VillageTask;
import vn.thidua.web.Dates;

@PageTest
class LadderPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Autowired
    TestClock clock;

    @Test
    void silenceIsCountedByTheDaysOfTheCommuneFromTheirDayOn(Cast cast) {
        var today = Dates.today(clock);
        var task = village.task(cast).toString();
        assertThat(set(cast, 2, 4, 6, 8, today.plusDays(4))).hasStatus3xxRedirection();

        clock.pass(Duration.ofDays(3));
        assertThat(silent(cast)).bodyText().doesNotContain(task);
        clock.pass(Duration.ofDays(2));
        assertThat(silent(cast)).bodyText().contains(task);
        village.watch(cast);
        assertThat(pages.get().uri("/thong-bao").with(cast.unitMember().signedIn()))
                .bodyText()
                .contains("Chưa có phản hồi");
    }

    @Test
    void anotherCommuneKeepsItsOwn(Cast cast) {
        set(cast, 2, 4, 6, 8, Dates.today(clock));

        assertThat(pages.get()
                        .uri("/ngay-im-lang")
                        .with(cast.elsewhere(vn.thidua.kernel.Role.STANDING_OFFICER)
                                .signedIn()))
                .bodyText()
                .contains("sau 7 ngày")
                .doesNotContain("sau 2 ngày");
    }

    @Test
    void eachLevelWaitsLongerAndNothingIsSetForThePast(Cast cast) {
        var today = Dates.today(clock);

        assertThat(set(cast, 5, 5, 6, 8, today))
                .hasStatus(422)
                .bodyText()
                .contains("Phải nhiều hơn 5 ngày của người phụ trách.");
        assertThat(set(cast, 2, 4, 6, 8, today.minusDays(1)))
                .hasStatus(422)
                .bodyText()
                .contains("không được trước hôm nay");
    }

    private MvcTestResult set(Cast cast, int owner, int deputy, int head, int office, LocalDate from) {
        return pages.post()
                .uri("/ngay-im-lang")
                .param("owner", String.valueOf(owner))
                .param("deputy", String.valueOf(deputy))
                .param("head", String.valueOf(head))
                .param("office", String.valueOf(office))
                .param("from", from.toString())
                .param("source", "Quy chế của xã")
                .with(cast.officer().signedIn())
                .exchange();
    }

    private MvcTestResult silent(Cast cast) {
        return pages.get()
                .uri("/nhiem-vu?can-xem=SILENT")
                .with(cast.officer().signedIn())
                .exchange();
    }
}
