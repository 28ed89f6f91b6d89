package vn.thidua.messenger;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
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
import vn.thidua.web.Show;

@PageTest
class MessagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Autowired
    TestClock clock;

    @Test
    void saysWhatIsAskedByWhenAndWhere(Cast cast) {
        var due = Dates.today(clock).plusDays(3);
        var task = village.task(cast, cast.unitHead(), cast.unitMember(), false, null, due);

        assertThat(page(cast.officer(), "/nhiem-vu/" + task + "/tin-nhan"))
                .contains(
                        "Kính gửi ông/bà Lê Văn Tùng, Thôn Đông.",
                        "hạn " + Show.date(due) + ", còn 3 ngày",
                        "Đề nghị ông/bà tiếp nhận nhiệm vụ.",
                        "/nhiem-vu/" + task,
                        "Trân trọng, Nguyễn Thị Lan");
    }

    @Test
    void writesOneTextToEachOwnerOfWhatIsLateOrSilent(Cast cast) {
        var due = Dates.today(clock).plusDays(3);
        village.task(cast, cast.unitHead(), cast.unitMember(), false, null, due);
        village.task(cast, cast.unitHead(), cast.unitMember(), false, null, due);
        assertThat(page(cast.officer(), "/tin-nhan")).contains("Không ai cần nhắc");

        clock.pass(Duration.ofDays(10));

        assertThat(page(cast.officer(), "/tin-nhan"))
                .contains("ông/bà có 2 nhiệm vụ cần cập nhật", "2 quá hạn", "2 im lặng", "đã quá 7 ngày")
                .containsOnlyOnce("Kính gửi");
        assertThat(page(cast.unitHead(), "/tin-nhan"))
                .as("nobody urges oneself")
                .contains("Không ai cần nhắc");
    }

    @Test
    void tellsNothingOfTasksThatOneMayNotSee(Cast cast) {
        var task = village.task(cast);

        assertThat(pages.get()
                        .uri("/nhiem-vu/" + task + "/tin-nhan")
                        .with(cast.elsewhere(vn.thidua.kernel.Role.LEADER).signedIn()))
                .hasStatus(404);
    }

    private String page(Actor actor, String path) {
        var answer = pages.get().uri(path).with(actor.signedIn()).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
