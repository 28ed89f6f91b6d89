package vn.thidua.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.movement.Movements;

/** Versions: nothing is lost, nobody overwrites anybody, and what is published is the head. */
@PageTest
class DraftVersionsTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallPlan plan;

    @Autowired
    Movements movements;

    @Autowired
    Casting casting;

    private Desk desk(Cast cast) {
        return new Desk(pages, cast.officer(), plan.draft(cast.officer()));
    }

    private Draft read(Cast cast, Desk desk) {
        return plan.read(cast.officer(), desk.draft());
    }

    private static String duty(Draft draft) {
        return "/muc/" + draft.outline().of(Kind.DUTY).getFirst().id();
    }

    @Test
    void anActIsSavedAndLeadsBackToItsEntry(Cast cast) {
        var desk = desk(cast);
        var path = duty(read(cast, desk));

        var answer = desk.send(1, path, "text", "Mở lớp kỹ năng số", "ends", "hằng quý");

        assertThat(answer).hasStatus(302);
        assertThat(answer.getResponse().getHeader("Location")).endsWith("#muc-" + path.substring(5));
        var duty = read(cast, desk).outline().of(Kind.DUTY).getFirst();
        assertThat(duty.text()).isEqualTo("Mở lớp kỹ năng số");
        assertThat(duty.facts().ends()).isEqualTo("quarterly");
    }

    @Test
    void undoAndRedoMoveAmongVersions(Cast cast) {
        var desk = desk(cast);
        var first = read(cast, desk).outline();
        desk.send(1, duty(read(cast, desk)) + "/bo");
        desk.send(2, "/muc", "cho", "PURPOSE", "text", "Nâng cao nhận thức");
        var last = read(cast, desk).outline();

        desk.send(3, "/phien-ban", "den", 2);
        desk.send(2, "/phien-ban", "den", 1);
        assertThat(read(cast, desk).outline()).isEqualTo(first);
        assertThat(read(cast, desk).redo()).isEqualTo(2);

        desk.send(1, "/phien-ban", "den", 2);
        desk.send(2, "/phien-ban", "den", 3);
        assertThat(read(cast, desk).outline()).isEqualTo(last);
    }

    @Test
    void whoIsSlowerIsToldWhoWasFasterAndLosesNothing(Cast cast) {
        var desk = desk(cast);
        var path = duty(read(cast, desk));
        desk.send(1, path, "text", "Lan sửa trước");

        var answer = desk.send(1, path, "text", "Câu nhập sau, không được mất");

        assertThat(answer)
                .hasStatus(409)
                .bodyText()
                .contains("Nguyễn Thị Lan vừa sửa", "Câu nhập sau, không được mất", "name=\"ban\" value=\"2\"");
        assertThat(read(cast, desk).outline().of(Kind.DUTY).getFirst().text()).isEqualTo("Lan sửa trước");
        assertThat(desk.send(2, path, "text", "Câu nhập sau, không được mất")).hasStatus(302);
    }

    @Test
    void whatWasNotSeenIsNotPublished(Cast cast) {
        var desk = desk(cast);
        desk.send(1, duty(read(cast, desk)) + "/bo");

        assertThat(desk.send(1, "/cong-bo")).hasStatus(409);
        assertThat(read(cast, desk).movement()).isNull();
    }

    @Test
    void whatIsPublishedIsTheCorrectedDraft(Cast cast) {
        var desk = desk(cast);
        desk.send(1, duty(read(cast, desk)), "text", "Mở lớp kỹ năng số");
        desk.send(2, "/muc", "cho", "PURPOSE", "doan", "2");
        var outline = read(cast, desk).outline();

        var movement = Desk.madeBy(desk.send(3, "/cong-bo"));

        var clauses = casting.as(cast.officer(), () -> movements.clauses(movement));
        assertThat(clauses).isEqualTo(Clauses.of(outline));
        assertThat(clauses).extracting(Clause::sourceBlock).doesNotContain(-1);
        assertThat(desk.send(3, "/muc", "cho", "PURPOSE", "text", "Muộn")).hasStatus(409);
    }

    @Test
    void aDroppedDraftKeepsItsHistoryAndIsCorrectedNoMore(Cast cast) {
        var desk = desk(cast);

        assertThat(desk.send(1, "/bo", "note", "Trùng kế hoạch")).hasStatus(302);

        assertThat(desk.look())
                .hasStatusOk()
                .bodyText()
                .contains("Trùng kế hoạch")
                .doesNotContain("?sua=");
        assertThat(desk.send(1, "/muc", "cho", "PURPOSE", "text", "Muộn")).hasStatus(409);
        assertThat(desk.send(1, "/cong-bo")).hasStatus(409);
    }

    @Test
    void aLeaderSeesWhatWasSubmittedAndAnswersOnce(Cast cast) {
        var desk = desk(cast);
        var leader = new Desk(pages, cast.leader(), desk.draft());
        assertThat(leader.look()).hasStatus(404);

        desk.send(1, "/trinh", "note", "Kính trình");

        assertThat(leader.look())
                .hasStatusOk()
                .bodyText()
                .contains("Đề nghị sửa")
                .doesNotContain("?sua=");
        assertThat(leader.send(1, "/y-kien", "dongY", "false")).hasStatus(422);
        assertThat(leader.send(1, "/y-kien", "dongY", "false", "note", "Thêm thôn Đoài"))
                .hasStatus(302);
        assertThat(leader.send(1, "/y-kien", "dongY", "true")).hasStatus(409);
        assertThat(desk.look()).bodyText().contains("Lãnh đạo đề nghị sửa", "Thêm thôn Đoài");
    }
}
