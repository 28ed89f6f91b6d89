package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.document.Pictures;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Absence;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movements;

@PageTest
class TaskPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Autowired
    SmallPlan plan;

    @Autowired
    Movements movements;

    @Autowired
    Casting casting;

    @Autowired
    Absence absence;

    @Test
    void aVillageHeadAcceptsReportsWithAPhotoAndTheOfficerVerifies(Cast cast) {
        var task = village.task(cast);

        assertThat(post(cast.unitHead(), task, "tiep-nhan")).hasStatus(302);
        assertThat(report(cast.unitHead(), task, "Đã vận động 120 hộ")).hasStatus(302);
        var seen = get(cast.officer(), task);
        assertThat(seen).hasStatusOk().bodyText().contains("Đã vận động 120 hộ", "/tep/", "Thẩm định đạt");
        assertThat(post(cast.officer(), task, "tham-dinh")).hasStatus(302);
        assertThat(get(cast.unitHead(), task)).bodyText().contains("đã thẩm định", "Lê Văn Tùng");
    }

    @Test
    void aReturnedReportSaysWhyAndIsReportedAgain(Cast cast) {
        var task = village.reported(cast);

        assertThat(post(cast.officer(), task, "tra-lai", "reason", " "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do");
        assertThat(post(cast.officer(), task, "tra-lai", "reason", "Thiếu ảnh điểm tập kết"))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), task)).bodyText().contains("Thiếu ảnh điểm tập kết", "Gửi báo cáo");
        assertThat(report(cast.unitHead(), task, "Đã bổ sung ảnh")).hasStatus(302);
    }

    @Test
    void anEmptyReportIsShownAgainAndChangesNothing(Cast cast) {
        var task = village.accepted(cast);

        assertThat(report(cast.unitHead(), task, "  "))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi kết quả");
        assertThat(get(cast.unitHead(), task)).bodyText().contains("đã tiếp nhận");
    }

    @Test
    void whoActsInPlaceOfAnAbsentOwnerFindsTheTask(Cast cast) {
        var task = village.task(cast);
        casting.as(cast.officer(), () -> absence.of(cast.unitHead(), cast.councilMember()));

        assertThat(pages.get().uri("/nhiem-vu").with(cast.councilMember().signedIn()))
                .bodyText()
                .contains("/nhiem-vu/" + task);
        assertThat(post(cast.councilMember(), task, "tiep-nhan")).hasStatus(302);
    }

    @Test
    void theOfficeTypesForAVillageHeadAndAnotherVerifies(Cast cast) {
        var task = village.task(cast);
        var head = cast.unitHead().member().person().toString();

        assertThat(get(cast.officer(), task)).bodyText().contains("Nhập thay người phụ trách");
        assertThat(post(cast.officer(), task, "tiep-nhan", "behalf", head)).hasStatus(302);
        assertThat(post(cast.officer(), task, "bao-cao", "behalf", head, "note", "Đã vận động 120 hộ"))
                .hasStatus(302);
        assertThat(get(cast.officer(), task)).bodyText().contains("Nguyễn Thị Lan nhập thay");
        assertThat(post(cast.officer(), task, "tham-dinh"))
                .hasStatus(409)
                .bodyText()
                .contains("người nhập báo cáo");
        assertThat(post(cast.leader(), task, "tham-dinh")).hasStatus(302);
    }

    @Test
    void aTaskIsNotThereForThoseItDoesNotConcern(Cast cast) {
        var task = village.task(cast);

        assertThat(get(cast.elsewhere(Role.UNIT_HEAD), task)).hasStatus(404);
        assertThat(get(cast.elsewhere(Role.STANDING_OFFICER), task)).hasStatus(404);
        assertThat(get(cast.councilMember(), task)).hasStatus(404);
        assertThat(post(cast.elsewhere(Role.UNIT_HEAD), task, "tiep-nhan")).hasStatus(404);
    }

    @Test
    void whoeverAnswersForATaskReachesItWhateverTheRole(Cast cast) {
        var task = village.task(cast, cast.councilMember(), cast.unitHead(), false);

        assertThat(pages.get().uri("/").with(cast.councilMember().signedIn()))
                .bodyText()
                .contains("/nhiem-vu/" + task);
        assertThat(get(cast.councilMember(), task)).hasStatusOk().bodyText().contains("Tiếp nhận nhiệm vụ");
        assertThat(post(cast.councilMember(), task, "tiep-nhan")).hasStatus(302);
        assertThat(pages.get().uri("/nhiem-vu").with(cast.councilMember().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("/nhiem-vu/" + task);
    }

    @Test
    void theListIsNarrowedToAClauseOfThePlan(Cast cast) {
        var task = village.task(cast);
        var served = casting.as(
                cast.officer(),
                () -> movements.clauses(village.movement(cast, task)).stream()
                        .filter(clause -> clause.text().equals("Thôn Đông"))
                        .findFirst()
                        .orElseThrow());

        var found = pages.get()
                .uri("/nhiem-vu?dieu=" + served.id())
                .with(cast.officer().signedIn());
        assertThat(found).bodyText().contains("/nhiem-vu/" + task, "Một mục của kế hoạch");
        var missed = pages.get()
                .uri("/nhiem-vu?dieu=" + Ids.next())
                .with(cast.officer().signedIn());
        assertThat(missed).bodyText().doesNotContain("/nhiem-vu/" + task);
    }

    @Test
    void theSecondOfTwoWhoActAtOnceIsToldWhoWasFirst(Cast cast) {
        var task = village.accepted(cast);

        assertThat(post(cast.unitHead(), task, "tiep-nhan")).hasStatus(409);
    }

    @Test
    void aRetriedReportIsStoredOnce(Cast cast) {
        var task = village.accepted(cast);
        var key = Ids.next();

        assertThat(report(cast.unitHead(), task, "Đã xong việc", key)).hasStatus(302);
        assertThat(report(cast.unitHead(), task, "Đã xong việc", key)).hasStatus(302);

        assertThat(village.steps(cast, task)).hasSize(3);
    }

    @Test
    void dutiesBecomeTasksWithOwnerAndDeputyOnly(Cast cast) {
        var movement = plan.published(cast);
        var page = pages.get()
                .uri("/phong-trao/" + movement + "/giao-viec")
                .with(cast.officer().signedIn());
        assertThat(page).hasStatusOk().bodyText().contains(SmallPlan.DUTIES.get(1), "Lê Văn Tùng", "Chưa giao được");

        var none = pages.post()
                .uri("/phong-trao/" + movement + "/giao-viec")
                .with(cast.officer().signedIn())
                .exchange();
        assertThat(none).hasStatus(422).bodyText().contains("Hãy chọn ít nhất một nhiệm vụ");
    }

    @Test
    void theListIsSearchedWithoutDiacritics(Cast cast) {
        village.task(cast);

        var found = pages.get()
                .uri("/nhiem-vu?tim=phan loai rac")
                .with(cast.officer().signedIn());
        assertThat(found).hasStatusOk().bodyText().contains(SmallPlan.DUTIES.get(1));
        var missed =
                pages.get().uri("/nhiem-vu?tim=khong co gi").with(cast.officer().signedIn());
        assertThat(missed).hasStatusOk().bodyText().contains("Không có nhiệm vụ nào");
    }

    @Test
    void theCitySeesTotalsAndNothingElse(Cast cast) {
        var task = village.reported(cast);

        var page = pages.get().uri("/thanh-pho").with(cast.cityOfficer().signedIn());
        assertThat(page).hasStatusOk().bodyText().contains("An Bình", "Yên Hòa");
        assertThat(get(cast.cityOfficer(), task)).hasStatus(404);
        assertThat(pages.get().uri("/thanh-pho").with(cast.officer().signedIn()))
                .hasStatus(404);
    }

    private MvcTestResult get(Actor actor, UUID task) {
        return pages.get().uri("/nhiem-vu/" + task).with(actor.signedIn()).exchange();
    }

    private MvcTestResult post(Actor actor, UUID task, String act, String... fields) {
        var request = pages.post().uri("/nhiem-vu/" + task + "/" + act).with(actor.signedIn());
        for (var index = 0; index < fields.length; index += 2) request.param(fields[index], fields[index + 1]);
        return request.exchange();
    }

    private MvcTestResult report(Actor actor, UUID task, String note) {
        return report(actor, task, note, Ids.next());
    }

    private MvcTestResult report(Actor actor, UUID task, String note, UUID key) {
        return pages.post()
                .uri("/nhiem-vu/" + task + "/bao-cao")
                .multipart()
                .file(new MockMultipartFile("evidence", "diem-tap-ket.jpg", "image/jpeg", Pictures.jpeg(64, 48)))
                .param("note", note)
                .param("_key", key.toString())
                .with(actor.signedIn())
                .exchange();
    }
}
