package vn.thidua.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;
import vn.thidua.movement.SmallMovement;
import vn.thidua.movement.State;
import vn.thidua.task.VillageTask;

@PageTest
class AmendmentPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallMovement small;

    @Autowired
    VillageTask village;

    @Test
    void theRecordsClerksNumberIsEnteredWithItsReasonReady(Cast cast) {
        var movement = small.published(cast);
        assertThat(get(cast.officer(), movement, "")).bodyText().contains("Cập nhật số, ngày ban hành");
        assertThat(get(cast.officer(), movement, "/dau-van-ban"))
                .hasStatusOk()
                .bodyText()
                .contains("Cập nhật số, ngày ban hành do văn thư cấp", "tháng 6/2026");

        assertThat(head(cast.officer(), movement, 1, "86/KH-UBND", "18/6/2026", "Văn thư cấp số"))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), movement, ""))
                .bodyText()
                .contains("86/KH-UBND", "18/6/2026", "Đính chính, điều chỉnh", "1 lần");
        assertThat(get(cast.unitHead(), movement, "/dinh-chinh"))
                .bodyText()
                .contains("Văn thư cấp số", "86/KH-UBND", "<del>tháng 6/2026</del>", "Nguyễn Thị Lan");
    }

    @Test
    void aDateThatDoesNotExistIsShownAgain(Cast cast) {
        var movement = small.published(cast);

        assertThat(head(cast.officer(), movement, 1, "86/KH-UBND", "31/6/2026", "Văn thư cấp số"))
                .hasStatus(422)
                .bodyText()
                .contains("Chưa phải là một ngày có thật", "31/6/2026");
        assertThat(head(cast.officer(), movement, 1, "86/KH-UBND", "", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do");
    }

    @Test
    void theSecondOfTwoWhoCorrectIsToldWhoWasFirst(Cast cast) {
        var movement = small.published(cast);
        head(cast.officer(), movement, 1, "86/KH-UBND", "18/6/2026", "Văn thư cấp số");

        assertThat(head(cast.officer(), movement, 1, "87/KH-UBND", "18/6/2026", "Văn thư cấp số"))
                .hasStatus(409)
                .bodyText()
                .contains("Nguyễn Thị Lan");
    }

    @Test
    void aClauseIsCorrectedAndItsHistoryIsForEverybody(Cast cast) {
        var movement = small.published(cast);
        var path = path(cast, movement, SmallMovement.DUTY);

        assertThat(clause(cast.officer(), path, 1, "Vận động 100% hộ phân loại rác", "tháng 6/2027"))
                .hasStatus(302);
        assertThat(pages.get().uri(path).with(cast.unitHead().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Vận động 100% hộ phân loại rác",
                        "<del>" + SmallMovement.DUTY + "</del>", "tháng 6/2027", "Nêu rõ chỉ tiêu")
                .doesNotContain("Lưu đính chính");
        assertThat(clause(cast.officer(), path, 1, "Khác", "")).hasStatus(409);
    }

    @Test
    void whatWasNotChangedIsNoAmendment(Cast cast) {
        var movement = small.published(cast);

        assertThat(clause(
                        cast.officer(), path(cast, movement, SmallMovement.DUTY), 1, SmallMovement.DUTY, "15/12/2026"))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), movement, "/dinh-chinh")).bodyText().contains("Chưa có thay đổi nào");
    }

    @Test
    void aRetiredClauseStaysStruckWithAllBelowIt(Cast cast) {
        var movement = small.published(cast);
        var path = path(cast, movement, "Thôn Đông");

        assertThat(pages.get().uri(path + "/bai-bo").with(cast.officer().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("2 nội dung bên trong cũng bị bãi bỏ", SmallMovement.DUTY, "Không có nhiệm vụ nào");
        assertThat(retire(cast.officer(), path)).hasStatus(302);
        assertThat(get(cast.unitHead(), movement, "")).bodyText().contains("struck", "đã bãi bỏ");
        assertThat(clause(cast.officer(), path, 2, "Thôn Đông mới", ""))
                .hasStatus(409)
                .bodyText()
                .contains("đã bị bãi bỏ");
        assertThat(pages.get()
                        .uri("/phong-trao/" + movement + "/giao-viec")
                        .with(cast.officer().signedIn()))
                .bodyText()
                .doesNotContain(SmallMovement.DUTY);
    }

    @Test
    void theTasksOfAClauseAreNamedBeforeItIsRetired(Cast cast) {
        var task = village.accepted(cast);
        var movement = village.movement(cast, task);

        assertThat(pages.get()
                        .uri(path(cast, movement, SmallPlan.DUTIES.get(1)) + "/bai-bo")
                        .with(cast.officer().signedIn()))
                .bodyText()
                .contains("1 nhiệm vụ đã giao không tự mất", "/nhiem-vu/" + task);
    }

    @Test
    void aClauseIsAddedWhereItBelongs(Cast cast) {
        var movement = small.published(cast);
        var unit = small.clause(cast.officer(), movement, "Thôn Đông");

        assertThat(get(cast.officer(), movement, "/bo-sung?duoi=" + unit.id()))
                .bodyText()
                .contains("Bổ sung nhiệm vụ được giao", "Thời hạn");
        assertThat(pages.post()
                        .uri("/phong-trao/" + movement + "/bo-sung")
                        .param("duoi", unit.id().toString())
                        .param("text", "Mở lớp kỹ năng số tại nhà văn hóa thôn")
                        .param("ends", "quý I/2027")
                        .param("reason", "Theo ý kiến của thôn")
                        .with(cast.officer().signedIn()))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), movement, "")).bodyText().contains("Mở lớp kỹ năng số", "quý I/2027");
        assertThat(get(cast.officer(), movement, "/giao-viec")).bodyText().contains("Mở lớp kỹ năng số");
        assertThat(get(cast.officer(), movement, "/bo-sung?phan=khong-co")).hasStatus(404);
    }

    @Test
    void theContentOfAMovementThatIsOverStays(Cast cast) {
        var movement = small.published(cast);
        small.declare(cast.officer(), movement, State.CANCELLED);

        assertThat(clause(cast.officer(), path(cast, movement, SmallMovement.DUTY), 1, "Khác", ""))
                .hasStatus(409)
                .bodyText()
                .contains("đã hủy");
        assertThat(head(cast.officer(), movement, 1, "86/KH-UBND", "18/6/2026", "Văn thư cấp số"))
                .hasStatus(302);
    }

    @Test
    void nobodyElseCorrects(Cast cast) {
        var movement = small.published(cast);
        var path = path(cast, movement, SmallMovement.DUTY);

        for (var actor : java.util.List.of(
                cast.leader(), cast.elsewhere(Role.STANDING_OFFICER), cast.cityStanding(), cast.cityOfficer())) {
            assertThat(clause(actor, path, 1, "Khác", "")).hasStatus(404);
            assertThat(retire(actor, path)).hasStatus(404);
            assertThat(head(actor, movement, 1, "1", "", "x")).hasStatus(404);
        }
        assertThat(pages.get().uri(path).with(cast.cityOfficer().signedIn())).hasStatusOk();
        assertThat(pages.get().uri(path).with(cast.elsewhere(Role.LEADER).signedIn()))
                .hasStatus(404);
    }

    private String path(Cast cast, UUID movement, String text) {
        return "/phong-trao/" + movement + "/dieu/"
                + small.clause(cast.officer(), movement, text).id();
    }

    private MvcTestResult get(Actor actor, UUID movement, String part) {
        return pages.get()
                .uri("/phong-trao/" + movement + part)
                .with(actor.signedIn())
                .exchange();
    }

    private MvcTestResult head(Actor actor, UUID movement, int version, String number, String dated, String reason) {
        return pages.post()
                .uri("/phong-trao/" + movement + "/dau-van-ban")
                .param("version", String.valueOf(version))
                .param("number", number)
                .param("dated", dated)
                .param("name", "An Bình sống xanh")
                .param("title", "Tổ chức Phong trào thi đua “An Bình sống xanh” giai đoạn 2026 - 2030")
                .param("issuer", "Ủy ban nhân dân Xã An Bình")
                .param("signatory", "Phạm Thị Hoa")
                .param("starts", "2026")
                .param("ends", "năm 2030")
                .param("reason", reason)
                .with(actor.signedIn())
                .exchange();
    }

    private MvcTestResult clause(Actor actor, String path, int version, String text, String ends) {
        return pages.post()
                .uri(path)
                .param("version", String.valueOf(version))
                .param("text", text)
                .param("ends", ends)
                .param("reason", "Nêu rõ chỉ tiêu")
                .with(actor.signedIn())
                .exchange();
    }

    private MvcTestResult retire(Actor actor, String path) {
        return pages.post()
                .uri(path + "/bai-bo")
                .param("version", "1")
                .param("reason", "Không còn phù hợp")
                .with(actor.signedIn())
                .exchange();
    }
}
