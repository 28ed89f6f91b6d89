package vn.thidua.task;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.database.Side;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Post;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;

/** Nobody leaves an open task behind, and no unit closes over one. */
@PageTest
class HandoverTest {

    private static final String TODAY = "23/11/2026";

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

    private Cast cast;
    private UUID task;

    @BeforeEach
    void theVillageHeadHasATask(Cast cast) {
        this.cast = cast;
        task = village.accepted(cast);
    }

    @Test
    void nobodyLeavesWithAnOpenTask() {
        assertThat(get(cast.officer(), leave(cast.unitHead())))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "Việc cần bàn giao (1)",
                        "người phụ trách",
                        cast.unitHead().username());
        assertThat(post(
                        cast.officer(),
                        leave(cast.unitHead()),
                        "lastDay",
                        TODAY,
                        "rows[0].what",
                        task,
                        "rows[0].to",
                        ""))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn người nhận bàn giao");
        assertThat(post(cast.officer(), leave(cast.unitHead()), "lastDay", TODAY))
                .hasStatus(422);

        assertThat(owner()).isEqualTo(cast.unitHead().member().person());
        assertThat(held(cast.unitHead())).hasSize(1);
    }

    @Test
    void theDeputyOfATaskCannotBecomeItsOwnerToo() {
        assertThat(post(
                        cast.officer(),
                        leave(cast.unitHead()),
                        "lastDay",
                        TODAY,
                        "all",
                        cast.unitMember().member().person()))
                .hasStatus(422)
                .bodyText()
                .contains("đã có phần trong việc đó");
    }

    @Test
    void afterTheHandoverTheTaskIsTheSuccessorsAndTheJournalSaysSo() {
        var leader = cast.leader().member().person();
        assertThat(post(cast.officer(), leave(cast.unitHead()), "lastDay", TODAY, "note", "Nghỉ hưu", "all", leader))
                .hasStatus(302);

        assertThat(owner()).isEqualTo(leader);
        assertThat(get(cast.leader(), "/nhiem-vu/" + task))
                .bodyText()
                .contains("Bàn giao nhiệm vụ", "Người phụ trách thôi giữ chức vụ", "Nguyễn Thị Lan");
        assertThat(held(cast.unitHead())).allMatch(post -> post.ends() != null);
        assertThat(get(cast.officer(), "/nguoi/" + cast.unitHead().member().person()))
                .bodyText()
                .contains("Đã chuyển đi", "đã bàn giao 1 việc");
        assertThat(Side.owner(
                        "select 1 from account where person_id = ? and disabled_at is not null",
                        cast.unitHead().member().person()))
                .hasSize(1);
        assertThat(get(cast.unitHead(), "/nhiem-vu")).hasStatus(302);
    }

    @Test
    void theEndOfAPostAsksForAHandoverAndMayNameWhoIsNext() {
        var post = held(cast.unitHead()).getFirst();
        var next = casting.as(cast.officer(), () -> persons.add("Mạc Thị Thu Hà", null, null));
        var end = "/chuc-vu/" + post.id() + "/ket-thuc";

        assertThat(get(cast.officer(), end)).bodyText().contains("Việc cần bàn giao (1)", "Người kế nhiệm");
        assertThat(post(cast.officer(), end, "lastDay", TODAY)).hasStatus(422);
        assertThat(post(cast.officer(), end, "lastDay", TODAY, "next", next.id(), "all", next.id()))
                .hasStatus(302);

        assertThat(owner()).isEqualTo(next.id());
        var head = casting.as(cast.officer(), () -> posts.headOf(cast.village().id(), LocalDate.of(2026, 11, 24)));
        assertThat(head).map(Post::personId).contains(next.id());
    }

    @Test
    void whoStaysInTheUnitInAnotherPostKeepsTheTask() {
        casting.as(
                cast.officer(),
                () -> posts.begin(
                        cast.unitHead().member().person(),
                        cast.village().id(),
                        "Bí thư chi bộ",
                        Rank.STAFF,
                        LocalDate.of(2026, 11, 1)));
        var head = held(cast.unitHead()).getFirst();

        assertThat(post(cast.officer(), "/chuc-vu/" + head.id() + "/ket-thuc", "lastDay", TODAY))
                .hasStatus(302);
        assertThat(owner()).isEqualTo(cast.unitHead().member().person());
    }

    @Test
    void anAdministratorIsLetGoByAnAdministrator() {
        assertThat(post(cast.officer(), leave(cast.administrator()), "lastDay", TODAY))
                .hasStatus(409)
                .bodyText()
                .contains("quản trị hệ thống");
    }

    private static String leave(Actor actor) {
        return "/nguoi/" + actor.member().person() + "/chuyen-di";
    }

    private UUID owner() {
        return casting.as(cast.officer(), () -> tasks.find(task).orElseThrow().owner());
    }

    private List<Post> held(Actor actor) {
        return casting.as(cast.officer(), () -> posts.all()).stream()
                .filter(post -> post.personId().equals(actor.member().person()))
                .toList();
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
