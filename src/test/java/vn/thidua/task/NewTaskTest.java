package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.movement.Movements;

@PageTest
class NewTaskTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallPlan plan;

    @Autowired
    VillageTask village;

    @Autowired
    Movements movements;

    @Autowired
    Casting casting;

    @Autowired
    TestClock clock;

    @Test
    void whatComesBackOpensItsNextCycleWithTheSamePeople(Cast cast) {
        var made = make(
                cast,
                "title",
                "Tổ chức ngày Chủ nhật xanh",
                "due",
                "31/12/2026",
                "recurrence",
                "MONTH",
                "until",
                "31/12/2030");
        assertThat(made).hasStatus(302);
        var first = made.getResponse().getHeader("Location");
        assertThat(pages.post().uri(first + "/tiep-nhan").with(cast.unitHead().signedIn()))
                .hasStatus(302);

        clock.pass(Duration.ofDays(40));
        village.openCycles(cast);
        village.openCycles(cast);

        assertThat(list(cast))
                .containsOnlyOnce("Chủ nhật xanh (tháng 12/2026)</a>")
                .containsOnlyOnce("Chủ nhật xanh (tháng 1/2027)</a>")
                .contains("đã tiếp nhận", "01/02/2027");
    }

    @Test
    void aDraftIsForTheOfficeUntilItIsHandedOut(Cast cast) {
        var made = make(cast, "title", "Chuẩn bị hội nghị sơ kết", "draft", "true");
        var path = String.valueOf(made.getResponse().getHeader("Location"));

        assertThat(pages.get().uri(path).with(cast.unitHead().signedIn())).hasStatus(404);
        assertThat(pages.post().uri(path + "/giao").with(cast.officer().signedIn()))
                .hasStatus(302);
        assertThat(pages.get().uri(path).with(cast.unitHead().signedIn()))
                .bodyText()
                .contains("Tiếp nhận nhiệm vụ");
    }

    @Test
    void onlyPeopleOfTheUnitOrAboveAnswer(Cast cast) {
        assertThat(make(cast, "title", "Việc", "owner", cast.officer().member().person()))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn người của đơn vị thực hiện");
        assertThat(make(cast, "title", "Việc", "recurrence", "MONTH"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập ngày kết thúc lặp lại");
    }

    @Test
    void theNumbersAreShownBeforeAnythingHappens(Cast cast) {
        var movement = plan.published(cast);
        var duty = casting.as(
                cast.officer(),
                () -> movements.unitDuties(movement).stream()
                        .filter(one -> one.unit().equals(cast.village().id()))
                        .findFirst()
                        .orElseThrow());

        var page = pages.post()
                .uri("/phong-trao/" + movement + "/giao-viec")
                .param("rows[0].duty", duty.duty().toString())
                .param("rows[0].unit", duty.unit().toString())
                .param("rows[0].chosen", "true")
                .param("rows[0].owner", cast.unitHead().member().person().toString())
                .param("rows[0].deputy", cast.unitMember().member().person().toString())
                .param("preview", "true")
                .with(cast.officer().signedIn());

        assertThat(page).hasStatus(422).bodyText().contains("Sẽ giao 1 nhiệm vụ");
        assertThat(list(cast)).contains("Không có nhiệm vụ nào");
    }

    private String list(Cast cast) {
        return new String(
                pages.get()
                        .uri("/nhiem-vu")
                        .with(cast.officer().signedIn())
                        .exchange()
                        .getResponse()
                        .getContentAsByteArray(),
                java.nio.charset.StandardCharsets.UTF_8);
    }

    private MvcTestResult make(Cast cast, Object... fields) {
        UUID movement = plan.published(cast);
        var all = new ArrayList<Object>(List.of(
                "unit",
                cast.village().id(),
                "owner",
                cast.unitHead().member().person(),
                "deputy",
                cast.leader().member().person()));
        all.addAll(List.of(fields));
        var request = pages.post()
                .uri("/phong-trao/" + movement + "/them-nhiem-vu")
                .with(cast.officer().signedIn());
        var sent = new java.util.HashMap<String, String>();
        for (var at = 0; at < all.size(); at += 2) {
            sent.put(all.get(at).toString(), all.get(at + 1).toString());
        }
        sent.forEach(request::param);
        return request.exchange();
    }
}
