package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;

/** What is asked about a task, and answered: another day, another work, a hand. */
@PageTest
class TaskRequestsTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Test
    void aLaterDayIsAskedForAndGranted(Cast cast) {
        var task = village.accepted(cast);

        assertThat(post(cast.unitHead(), task, "gia-han", "reason", "Mưa bão", "day", "01/01/2020"))
                .hasStatus(422)
                .bodyText()
                .contains("Ngày phải từ hôm nay trở đi", "Mưa bão");
        assertThat(post(cast.unitHead(), task, "gia-han", "reason", "Mưa bão", "day", "31/12/2027"))
                .hasStatus(302);
        assertThat(pages.get().uri("/").with(cast.officer().signedIn()))
                .bodyText()
                .contains("/nhiem-vu/" + task);
        assertThat(get(cast.officer(), task)).bodyText().contains("Trả lời đề nghị gia hạn", "31/12/2027");
        assertThat(post(cast.officer(), task, "gia-han/dong-y")).hasStatus(302);
        assertThat(get(cast.unitHead(), task)).bodyText().contains("hạn 31/12/2027");
    }

    @Test
    void theFrontProposesAnotherDayAndTheOfficeAgrees(Cast cast) {
        var task = village.task(cast, cast.front(), cast.leader(), true);

        assertThat(post(cast.front(), task, "de-xuat-khac", "reason", "Trùng đợt giám sát"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy đề xuất hạn khác hoặc nội dung khác");
        assertThat(post(cast.front(), task, "de-xuat-khac", "reason", "Trùng đợt giám sát", "day", "31/12/2027"))
                .hasStatus(302);
        assertThat(get(cast.officer(), task)).bodyText().contains("Trả lời đề xuất khác", "Trùng đợt giám sát");
        assertThat(post(cast.officer(), task, "de-xuat-khac/dong-y")).hasStatus(302);
        assertThat(get(cast.front(), task)).bodyText().contains("hạn 31/12/2027", "đã đồng ý");
    }

    @Test
    void anObstacleWaitsWithThePersonNamed(Cast cast) {
        var task = village.accepted(cast);
        var leader = cast.leader().member().person().toString();

        assertThat(post(
                        cast.unitHead(),
                        task,
                        "vuong-mac",
                        "reason",
                        "Thiếu xe",
                        "person",
                        leader,
                        "day",
                        "31/12/2027"))
                .hasStatus(302);

        assertThat(get(cast.leader(), task)).bodyText().contains("Trả lời vướng mắc", "Thiếu xe");
        assertThat(get(cast.unitHead(), task)).bodyText().contains("Vướng mắc chờ Phạm Thị Hoa trả lời");
    }

    private MvcTestResult get(Actor actor, UUID task) {
        return pages.get().uri("/nhiem-vu/" + task).with(actor.signedIn()).exchange();
    }

    private MvcTestResult post(Actor actor, UUID task, String act, String... fields) {
        var request = pages.post().uri("/nhiem-vu/" + task + "/" + act).with(actor.signedIn());
        for (var index = 0; index < fields.length; index += 2) request.param(fields[index], fields[index + 1]);
        return request.exchange();
    }
}
