package vn.thidua.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.database.Statements;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;
import vn.thidua.task.VillageTask;

@PageTest
class BulkTest {

    private static final String REASON = "Ưu tiên phòng, chống bão số 10";

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Test
    void verifiesWhatMayBeVerifiedAndSaysOfTheRestWhyNot(Cast cast) {
        var reported = village.reported(cast);
        var accepted = village.accepted(cast);

        assertThat(preview(cast.officer(), "VERIFY", reported, accepted))
                .contains("Sẽ thẩm định đạt 1 nhiệm vụ; 1 nhiệm vụ không làm được", "đã sang bước khác");
        var answer = take(cast.officer(), "VERIFY", List.of(reported + ":2", accepted + ":1"));

        assertThat(answer).hasStatus(302);
        assertThat(village.steps(cast, reported)).last().isEqualTo("Thẩm định đạt");
        assertThat(village.steps(cast, accepted)).last().isEqualTo("Tiếp nhận nhiệm vụ");
    }

    @Test
    void whoWasNamedVerifiesManyOfTheOfficesOwnItems(Cast cast) {
        var second = cast.councilMember();
        var ones = village.reported(cast, second);
        var others = village.reported(cast);

        assertThat(pages.get().uri("/nhiem-vu?trang=1").with(second.signedIn()))
                .bodyText()
                .contains("Thẩm định đạt…")
                .doesNotContain("Bàn giao…", "Đặt lại hạn…");
        assertThat(preview(second, "VERIFY", ones, others))
                .contains("Sẽ thẩm định đạt 1 nhiệm vụ; 1 nhiệm vụ không làm được");
        assertThat(take(second, "VERIFY", List.of(ones + ":2"))).hasStatus(302);
        assertThat(village.steps(cast, ones)).last().isEqualTo("Thẩm định đạt");
        assertThat(take(second, "VERIFY", List.of(others + ":2"))).hasStatus(404);
        assertThat(village.steps(cast, others)).last().isEqualTo("Báo cáo kết quả");
        assertThat(take(cast.unitMember(), "REMIND", List.of(others + ":2"))).hasStatus(404);
    }

    @Test
    void nobodyVerifiesWhatOneReported(Cast cast) {
        var task = village.task(cast, cast.leader(), cast.unitHead(), false);
        village.accept(cast.leader(), task);
        village.report(cast.leader(), task);

        assertThat(preview(cast.leader(), "VERIFY", task)).contains("Người thẩm định không thể là người báo cáo");
        take(cast.leader(), "VERIFY", List.of(task + ":2"));

        assertThat(village.steps(cast, task)).last().isEqualTo("Báo cáo kết quả");
    }

    @Test
    void doesTheRestWhenSomethingChangedMeanwhile(Cast cast) {
        var still = village.task(cast);
        var moved = village.task(cast);
        village.accept(cast.unitHead(), moved);

        var answer = take(
                cast.officer(),
                "RESCHEDULE",
                List.of(still + ":0", moved + ":0"),
                "day",
                "31/12/2030",
                "reason",
                REASON);

        assertThat(answer).hasStatus(302).hasRedirectedUrl("/nhiem-vu?can-xem=SILENT");
        assertThat(answer.getMvcResult().getFlashMap().get("undone"))
                .asString()
                .contains("vừa được người khác thay đổi");
        assertThat(village.steps(cast, still)).last().isEqualTo("Đặt lại hạn");
        assertThat(village.steps(cast, moved)).last().isEqualTo("Tiếp nhận nhiệm vụ");
    }

    @Test
    void isDoneOnceHoweverOftenItIsSent(Cast cast) {
        var task = village.task(cast);
        var key = Ids.next().toString();

        take(cast.officer(), "REMIND", List.of(task + ":0"), "_key", key);
        take(cast.officer(), "REMIND", List.of(task + ":0"), "_key", key);

        assertThat(village.steps(cast, task)).containsOnlyOnce("Nhắc thực hiện");
    }

    @Test
    void handsOverOnlyToPeopleOfTheUnitOrAbove(Cast cast) {
        var task = village.task(cast);
        var stranger = cast.auditor().member().person().toString();
        var member = cast.unitMember().member().person().toString();
        var head = cast.unitHead().member().person().toString();

        take(cast.officer(), "HAND_OVER", List.of(task + ":0"), "owner", stranger, "reason", REASON);
        assertThat(village.steps(cast, task)).hasSize(1);
        take(cast.officer(), "HAND_OVER", List.of(task + ":0"), "owner", member, "deputy", head, "reason", REASON);

        assertThat(village.steps(cast, task)).last().isEqualTo("Bàn giao nhiệm vụ");
    }

    @Test
    void asksForTheReasonAndKeepsWhatWasEntered(Cast cast) {
        var task = village.task(cast);

        var answer = take(cast.officer(), "RESCHEDULE", List.of(task + ":0"), "day", "31/12/2030");

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("Hãy ghi lý do", "31/12/2030", task + ":0");
        assertThat(village.steps(cast, task)).hasSize(1);
    }

    @Test
    void aPreviewDoesNotMakeUpForWhatChanged(Cast cast) {
        var task = village.task(cast);
        village.accept(cast.unitHead(), task);

        var answer = take(cast.officer(), "REMIND", List.of(task + ":0"), "preview", "true");

        assertThat(text(answer)).contains("vừa được người khác thay đổi", "value=\"" + task + ":0\"");
    }

    @Test
    void takesEverythingThatTheFilterLetsThrough(Cast cast) {
        village.reported(cast);
        var task = village.task(cast);

        var page = text(pages.get()
                .uri("/nhiem-vu/hang-loat?viec=REMIND&tat-ca=true&trang-thai=ASSIGNED")
                .with(cast.officer().signedIn())
                .exchange());

        assertThat(page).contains(task.toString(), "Nhắc 1 nhiệm vụ", "/nhiem-vu?trang-thai=ASSIGNED");
    }

    @Test
    void asksAsManyStatementsForManyAsForOne(Cast cast) {
        var few = List.of(village.task(cast) + ":0");
        take(cast.officer(), "REMIND", few);
        var single = List.of(village.task(cast) + ":0");
        var one = Statements.of(() -> take(cast.officer(), "REMIND", single));
        var rows = new ArrayList<String>();
        for (var more = 0; more < 8; more++) rows.add(village.task(cast) + ":0");

        var many = Statements.of(() -> take(cast.officer(), "REMIND", rows));

        assertThat(many).isNotEmpty().hasSizeLessThanOrEqualTo(one.size());
    }

    private String preview(Actor actor, String deed, UUID... tasks) {
        var query = new StringBuilder("/nhiem-vu/hang-loat?viec=" + deed);
        for (var task : tasks) query.append("&chon=").append(task);
        return text(pages.get().uri(query.toString()).with(actor.signedIn()).exchange());
    }

    private MvcTestResult take(Actor actor, String deed, List<String> rows, String... fields) {
        var request = pages.post().uri("/nhiem-vu/hang-loat").with(actor.signedIn());
        request.param("deed", deed).param("row", rows.toArray(String[]::new)).param("back", "/nhiem-vu?can-xem=SILENT");
        for (var at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
