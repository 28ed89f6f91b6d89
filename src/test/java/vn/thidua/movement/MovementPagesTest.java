package vn.thidua.movement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.database.Statements;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;
import vn.thidua.task.VillageTask;

@PageTest
class MovementPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallMovement small;

    @Autowired
    VillageTask village;

    @Autowired
    TestClock clock;

    @Test
    void thePageSaysWhereTheMovementIsAndWhatComes(Cast cast) {
        var movement = small.published(cast);

        assertThat(get(cast.unitHead(), movement, ""))
                .hasStatusOk()
                .bodyText()
                .contains("đã ban hành", "Sắp tới", "15/12/2026", "còn 22 ngày", "10 điểm")
                .contains("Sơ kết giai đoạn 1: tháng 12/2027", "Tổng kết: năm 2030", "chưa có số")
                .doesNotContain("Phát động phong trào", "Cập nhật số, ngày ban hành");
    }

    @Test
    void eachClauseLeadsToItsSentenceAndTheSentenceBack(Cast cast) {
        var movement = small.published(cast);
        var duty = small.clause(cast.officer(), movement, SmallMovement.DUTY);

        assertThat(get(cast.unitHead(), movement, ""))
                .bodyText()
                .contains("id=\"" + duty.anchor() + "\"", "/phong-trao/" + movement + "/nguon#doan-9");
        assertThat(get(cast.unitHead(), movement, "/nguon"))
                .bodyText()
                .contains("id=\"doan-9\"", "/phong-trao/" + movement + "#" + duty.anchor());
    }

    @Test
    void whoMayDeclaresWhatHappenedAndEverybodySees(Cast cast) {
        var movement = small.published(cast);

        assertThat(get(cast.leader(), movement, "/trang-thai?chuyen=thuc-hien"))
                .hasStatusOk()
                .bodyText()
                .contains("Phát động phong trào", "Ngày phát động", "Chưa giao nhiệm vụ nào");
        assertThat(declare(cast.leader(), movement, "thuc-hien", 0, "since", "20/11/2026", "document", "45/TB-UBND"))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), movement, ""))
                .bodyText()
                .contains("đang thực hiện giai đoạn 1", "từ ngày 20/11/2026", "45/TB-UBND", "Phạm Thị Hoa");
        assertThat(pages.get().uri("/phong-trao").with(cast.unitHead().signedIn()))
                .bodyText()
                .contains("đang thực hiện giai đoạn 1");
    }

    @Test
    void theSecondOfTwoWhoDeclareIsTold(Cast cast) {
        var movement = small.published(cast);
        declare(cast.leader(), movement, "thuc-hien", 0, "since", "20/11/2026");

        assertThat(declare(cast.officer(), movement, "so-ket", 0, "since", "20/11/2026"))
                .hasStatus(409)
                .bodyText()
                .contains("vừa được người khác ghi nhận");
    }

    @Test
    void anEmptyDayIsShownAgainAndATooLateStateIsNotThere(Cast cast) {
        var movement = small.published(cast);

        assertThat(declare(cast.officer(), movement, "thuc-hien", 0))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập ngày");
        assertThat(declare(cast.officer(), movement, "thuc-hien", 0, "since", "24/11/2026"))
                .hasStatus(409)
                .bodyText()
                .contains("không thể ở sau hôm nay");
        assertThat(declare(cast.officer(), movement, "ket-thuc", 0, "since", "20/11/2026"))
                .hasStatus(404);
        assertThat(get(cast.officer(), movement, "/trang-thai?chuyen=ket-thuc")).hasStatus(302);
    }

    @Test
    void aCancellationAsksForReasonAndWordAndCanBeTakenBack(Cast cast) {
        var movement = small.published(cast);

        assertThat(declare(cast.officer(), movement, "huy", 0, "since", "20/11/2026", "word", "xong"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do", "Hãy gõ đúng chữ HỦY");
        assertThat(declare(
                        cast.officer(), movement, "huy", 0, "since", "20/11/2026", "reason", "Thay thế", "word", "hủy"))
                .hasStatus(302);
        assertThat(get(cast.officer(), movement, "/trang-thai?chuyen=thu-hoi"))
                .bodyText()
                .contains("trở lại trạng thái: đã ban hành");
        assertThat(declare(cast.officer(), movement, "thu-hoi", 1, "reason", "Ghi nhầm"))
                .hasStatus(302);
        assertThat(get(cast.officer(), movement, "")).bodyText().contains("Phát động phong trào", "Ghi nhầm");
    }

    @Test
    void nobodyOwesTheTasksOfAMovementThatWasCancelled(Cast cast) {
        var task = village.accepted(cast);
        var movement = village.movement(cast, task);
        assertThat(desk(cast)).contains("/nhiem-vu/" + task);

        small.declare(cast.officer(), movement, State.CANCELLED);

        assertThat(desk(cast)).doesNotContain("/nhiem-vu/" + task);
        assertThat(pages.post()
                        .uri("/phong-trao/" + movement + "/giao-viec")
                        .param("rows[0].duty", movement.toString())
                        .param("rows[0].unit", cast.village().id().toString())
                        .param("rows[0].chosen", "true")
                        .param(
                                "rows[0].owner",
                                cast.unitHead().member().person().toString())
                        .param(
                                "rows[0].deputy",
                                cast.unitMember().member().person().toString())
                        .with(cast.officer().signedIn()))
                .hasStatus(409);
    }

    @Test
    void whatTheCalendarSaysStandsBesideWhatWasDeclared(Cast cast) {
        var movement = small.published(cast);
        small.declare(cast.officer(), movement, State.ACTIVE);
        clock.pass(Duration.ofDays(800));

        assertThat(get(cast.unitHead(), movement, ""))
                .bodyText()
                .contains("đang thực hiện giai đoạn 1", "Theo kế hoạch đã sang giai đoạn 2");
    }

    @Test
    void tasksAreCountedBesideDutyAndUnit(Cast cast) {
        var task = village.reported(cast);
        var movement = village.movement(cast, task);

        assertThat(get(cast.officer(), movement, ""))
                .bodyText()
                .contains("0/1 nhiệm vụ xong", "/nhiem-vu?phong-trao=" + movement + "&amp;dieu=");
        assertThat(pages.get().uri("/phong-trao").with(cast.officer().signedIn()))
                .bodyText()
                .contains("0/1 nhiệm vụ xong");
    }

    @Test
    void theMovementIsSearchedOnItsPage(Cast cast) {
        var movement = small.published(cast);
        var item = small.clause(cast.officer(), movement, "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính");

        assertThat(get(cast.unitHead(), movement, "?tim=số hoá ho so"))
                .bodyText()
                .contains("Kết quả tìm", "việc trong nội dung thi đua", "#" + item.anchor());
        assertThat(get(cast.unitHead(), movement, "?tim=van phong theo doi"))
                .bodyText()
                .contains("văn bản kế hoạch", "/nguon#doan-12");
        assertThat(get(cast.unitHead(), movement, "?tim=khong co gi ca"))
                .bodyText()
                .contains("Không có nội dung nào");
    }

    @Test
    void aMovementIsNotThereForAnotherCommuneNorForAnotherCity(Cast cast) {
        var movement = small.published(cast);

        for (var part : new String[] {"", "/nguon", "/trang-thai?chuyen=thuc-hien", "/dinh-chinh"}) {
            assertThat(get(cast.elsewhere(Role.STANDING_OFFICER), movement, part))
                    .as(part)
                    .hasStatus(404);
        }
        assertThat(declare(cast.elsewhere(Role.LEADER), movement, "thuc-hien", 0, "since", "20/11/2026"))
                .hasStatus(404);
        assertThat(get(cast.cityStanding(), movement, "")).hasStatusOk();
        assertThat(get(cast.cityStanding(), movement, "/nguon")).hasStatus(404);
        assertThat(declare(cast.cityStanding(), movement, "thuc-hien", 0, "since", "20/11/2026"))
                .hasStatus(404);
    }

    @Test
    void asManyStatementsForALargeMovementAsForASmallOne(Cast cast) {
        var few = small.published(cast);
        var many = small.published(cast, 60);
        get(cast.officer(), few, "");

        var small = Statements.of(() -> get(cast.officer(), few, ""));
        assertThat(Statements.of(() -> get(cast.officer(), many, ""))).hasSameSizeAs(small);
        assertThat(small).hasSizeLessThan(22);
    }

    private String desk(Cast cast) {
        try {
            return pages.get()
                    .uri("/")
                    .with(cast.unitHead().signedIn())
                    .exchange()
                    .getResponse()
                    .getContentAsString();
        } catch (java.io.UnsupportedEncodingException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private MvcTestResult get(Actor actor, UUID movement, String part) {
        return pages.get()
                .uri("/phong-trao/" + movement + part)
                .with(actor.signedIn())
                .exchange();
    }

    private MvcTestResult declare(Actor actor, UUID movement, String to, int position, String... fields) {
        var request = pages.post()
                .uri("/phong-trao/" + movement + "/trang-thai")
                .param("chuyen", to)
                .param("position", String.valueOf(position))
                .with(actor.signedIn());
        for (var at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
