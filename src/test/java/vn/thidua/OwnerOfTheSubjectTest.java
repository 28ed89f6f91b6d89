package vn.thidua;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.database.Side;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;
import vn.thidua.task.VillageTask;

/** Files, timelines and search ask whoever owns the subject. */
@PageTest
class OwnerOfTheSubjectTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallPlan plan;

    @Autowired
    VillageTask village;

    @Test
    void theFileOfADraftIsTheOfficersAndTheFileOfAMovementTheCommunes(Cast cast) {
        var draft = file(plan.draft(cast.officer()).toString());
        plan.published(cast);
        var published = file(Side.owner(
                        "select id from plan_draft where movement_id is not null and commune_id = ?",
                        cast.anBinh().id())
                .getFirst());

        assertThat(get(cast.officer(), draft)).hasStatusOk();
        assertThat(get(cast.councilMember(), draft)).hasStatus(404);
        assertThat(get(cast.councilMember(), published)).hasStatusOk();
        for (var file : new String[] {draft, published}) {
            assertThat(get(cast.elsewhere(Role.STANDING_OFFICER), file)).hasStatus(404);
            assertThat(get(cast.cityOfficer(), file)).hasStatus(404);
            assertThat(pages.get().uri(file)).hasStatus(302);
        }
    }

    @Test
    void theCityReadsAMovementWithoutItsTimeline(Cast cast) {
        var movement = "/phong-trao/" + plan.published(cast);

        assertThat(get(cast.leader(), movement)).bodyText().contains("Nguyễn Thị Lan");
        assertThat(get(cast.cityOfficer(), movement))
                .hasStatusOk()
                .bodyText()
                .contains("An Bình sống xanh")
                .doesNotContain("Nguyễn Thị Lan", "/nguon");
    }

    @Test
    void searchFindsWhatOneMaySeeAndNothingElse(Cast cast) {
        var task = "/nhiem-vu/" + village.task(cast);

        assertThat(found(cast.unitHead())).contains(task);
        assertThat(found(cast.auditor())).contains(task);
        assertThat(found(cast.councilMember())).doesNotContain(task).contains("/phong-trao/");
        assertThat(found(cast.cityOfficer())).doesNotContain(task).contains("/phong-trao/");
        assertThat(found(cast.elsewhere(Role.STANDING_OFFICER))).doesNotContain(task, "/phong-trao/0", "href=\"/tep/");
    }

    private static String file(String subject) {
        return "/tep/"
                + Side.owner("select id from file where subject_id = ?::uuid", subject)
                        .getFirst();
    }

    private String found(Actor actor) {
        var answer = get(actor, "/tim-kiem?tim=phan loai rac");
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private MvcTestResult get(Actor actor, String address) {
        return pages.get().uri(address).with(actor.signedIn()).exchange();
    }
}
