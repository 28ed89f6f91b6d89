package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.database.Side;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/** What passes to whoever follows: obstacles, second verifiers, the work of a whole unit. */
@PageTest
class HandedOverTest {

    private static final String TODAY = "23/11/2026";

    @Autowired
    TestClock clock;

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    VillageTask village;

    @Autowired
    Tasks tasks;

    @Autowired
    Posts posts;

    @Autowired
    Persons persons;

    @Autowired
    Units units;

    private Cast cast;
    private UUID task;

    @BeforeEach
    void theVillageHeadHasATask(Cast cast) {
        this.cast = cast;
        task = village.accepted(cast);
    }

    /** The moment from which silence is counted. */
    private List<String> heard() {
        return Side.owner("select heard_at::text from task where id = ?::uuid", task);
    }

    @Test
    void nobodyLeavesAnObstacleWithoutAnAnswer() {
        var leader = cast.leader().member().person();
        village.take(
                cast.unitHead(),
                task,
                Act.OBSTACLE_RAISED,
                Said.note("Thiếu xe thu gom").to(cast.councilMember().member().person()));

        var word = heard();
        clock.pass(Duration.ofHours(3));

        assertThat(get(cast.officer(), leave(cast.councilMember())))
                .bodyText()
                .contains("vướng mắc", "Thiếu xe thu gom", "người trả lời");
        assertThat(post(cast.officer(), leave(cast.councilMember()), "lastDay", TODAY, "all", leader))
                .hasStatus(302);

        assertThat(heard()).isEqualTo(word);
        assertThat(get(cast.leader(), "/nhiem-vu/" + task)).bodyText().contains("Thiếu xe thu gom", "Trả lời");
        assertThat(get(cast.leader(), "/")).bodyText().contains("/nhiem-vu/" + task);
    }

    @Test
    void nobodyLeavesATaskWithoutItsSecondVerifier() {
        var leader = cast.leader().member().person();
        var other = village.task(cast, cast.unitHead(), cast.unitMember(), false, cast.councilMember(), null);

        assertThat(get(cast.officer(), leave(cast.councilMember()))).bodyText().contains("người thẩm định thứ hai");
        assertThat(post(cast.officer(), leave(cast.councilMember()), "lastDay", TODAY, "all", leader))
                .hasStatus(302);

        var second =
                casting.as(cast.officer(), () -> tasks.find(other).orElseThrow().second());
        assertThat(second).isEqualTo(leader);
    }

    @Test
    void aUnitClosesOnlyOnceItsPeopleAndTasksHaveAnotherOne() {
        var close = cast.village().path() + "/ngung-hoat-dong";
        var heir = casting.as(
                cast.officer(),
                () -> units.add("Thôn Đoài", UnitKind.VILLAGE, cast.leadership().id()));

        assertThat(get(cast.officer(), close)).bodyText().contains("kết thúc 2 chức vụ và chuyển 1 việc");
        assertThat(closed(close, "")).hasStatus(409).bodyText().contains("còn 2 người đang giữ chức vụ và 1 việc");
        assertThat(closed(close, heir.id().toString()))
                .hasStatus(409)
                .bodyText()
                .contains("cần có người đứng đầu");
        head(heir.id());
        assertThat(closed(close, heir.id().toString())).hasStatus(302);

        assertThat(casting.as(
                        cast.officer(), () -> tasks.find(task).orElseThrow().unit()))
                .isEqualTo(heir.id());
        assertThat(get(cast.officer(), "/nhiem-vu/" + task))
                .bodyText()
                .contains("Chuyển nhiệm vụ từ Thôn Đông sang Thôn Đoài");
        assertThat(get(cast.officer(), cast.village().path()))
                .bodyText()
                .contains("Đã sáp nhập vào", heir.path(), "Nghị quyết số 12")
                .doesNotContain("/sua\"");
        assertThat(get(cast.officer(), heir.path()))
                .bodyText()
                .contains("Kế thừa từ", cast.village().path());
        assertThat(get(cast.officer(), "/tim-kiem?tim=thon dong"))
                .bodyText()
                .contains("Thôn Đông (đã ngừng hoạt động)");
        assertThat(get(cast.officer(), close)).hasStatus(404);
    }

    private MvcTestResult closed(String path, String heir) {
        return post(
                cast.officer(),
                path,
                "lastDay",
                TODAY,
                "reason",
                "Nghị quyết số 12/NQ-HĐND",
                "heir",
                heir,
                "version",
                1);
    }

    private void head(UUID unit) {
        casting.as(cast.officer(), () -> {
            var loc = persons.add("Mạc Văn Lộc", null, null);
            return posts.begin(loc.id(), unit, "Trưởng thôn", Rank.HEAD, LocalDate.of(2026, 7, 1));
        });
    }

    private static String leave(Actor actor) {
        return "/nguoi/" + actor.member().person() + "/chuyen-di";
    }

    private MvcTestResult get(Actor actor, String path) {
        return pages.get().uri(path).with(actor.signedIn()).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Object... fields) {
        var request = pages.post().uri(path).with(actor.signedIn());
        for (var i = 0; i < fields.length; i += 2) request.param(fields[i].toString(), fields[i + 1].toString());
        return request.exchange();
    }
}
