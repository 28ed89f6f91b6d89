package vn.thidua.part;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.RouteSamples;
import vn.thidua.TestClock;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;
import vn.thidua.task.VillageTask;
import vn.thidua.web.Dates;

/** The village leads, others contribute: the lead always sees for whom it waits. */
@PageTest
class PartPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Autowired
    PartSamples samples;

    @Autowired
    PartWatch watch;

    @Autowired
    TestClock clock;

    private Cast cast;
    private UUID task;

    @BeforeEach
    void theVillageLeads(Cast cast) {
        this.cast = cast;
        task = village.accepted(cast);
    }

    @Test
    void theLeadGivesPartsAndSeesForWhomItWaits() {
        var helper = samples.helper(cast);

        assertThat(post(cast.unitHead(), "/nhiem-vu/" + task + "/phan-viec", "unit", helper, "text", "Cử dân quân"))
                .hasStatus(302);

        assertThat(page(cast.unitHead()))
                .hasStatusOk()
                .bodyText()
                .contains("Đang chờ phần việc phối hợp của Ban Chỉ huy Quân sự", "Cử dân quân", "Báo cáo kết quả");
    }

    @Test
    void whoIsInChargeSeesTheTaskAndFindsThePartOnTheDesk() {
        assertThat(page(cast.councilMember())).hasStatus(404);

        var part = samples.part(cast, cast.councilMember(), task, Dates.today(clock));

        assertThat(page(cast.councilMember())).hasStatusOk();
        assertThat(get(cast.councilMember(), "/")).bodyText().contains("Phối hợp: ", "/phan-viec/" + part);
        post(cast.councilMember(), "/phan-viec/" + part + "/ket-qua", "note", "Đã cử 12 người", "done", true);
        assertThat(get(cast.councilMember(), "/")).bodyText().doesNotContain("Phối hợp: ");
        assertThat(page(cast.unitHead()))
                .bodyText()
                .contains("đã xong", "Đã cử 12 người")
                .doesNotContain("Đang chờ phần việc");
    }

    @Test
    void theLeadChangesWhatIsAskedForAndTheJournalKeepsIt() {
        var part = samples.part(cast, cast.councilMember(), task, Dates.today(clock));
        var path = "/phan-viec/" + part + "/noi-dung";

        assertThat(get(cast.unitHead(), path)).hasStatusOk().bodyText().contains("Cử dân quân trực</textarea>");
        assertThat(post(cast.unitHead(), path, "text", " ", "due", "ngày mai"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi phần việc", "ngày mai");
        assertThat(post(cast.councilMember(), path, "text", "Không làm")).hasStatus(409);
        assertThat(post(cast.unitHead(), path, "text", "Cử dân quân trực hai ca", "due", "31/12/2026"))
                .hasStatus(302);

        assertThat(page(cast.unitHead()))
                .bodyText()
                .contains("Cử dân quân trực hai ca", "31/12/2026", "Sửa nội dung hoặc hạn phần việc phối hợp");
        assertThat(get(cast.councilMember(), "/thong-bao")).bodyText().contains("Cử dân quân trực hai ca");
    }

    @Test
    void wordsAreAskedFor() {
        var part = samples.part(cast, cast.councilMember(), task, null);

        assertThat(post(cast.councilMember(), "/phan-viec/" + part + "/ket-qua", "note", " ", "done", true))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi rõ đã làm được gì.");
    }

    @Test
    void othersDecideNothing() {
        var part = samples.part(cast, cast.councilMember(), task, null);
        var given = "/nhiem-vu/" + task + "/phan-viec";

        assertThat(post(cast.unitMember(), "/phan-viec/" + part + "/ket-qua", "note", "Xong", "done", true))
                .hasStatus(409);
        assertThat(post(cast.councilMember(), "/phan-viec/" + part + "/bo", "reason", "Không làm"))
                .hasStatus(409);
        assertThat(post(cast.councilMember(), given, "unit", samples.helper(cast), "text", "Việc"))
                .hasStatus(409);
        assertThat(get(cast.elsewhere(Role.UNIT_HEAD), "/phan-viec/" + part)).hasStatus(404);
    }

    @Test
    void aLatePartIsCalledOutAndBlocksNothing() {
        samples.part(cast, cast.councilMember(), task, Dates.today(clock).minusDays(40));

        watch.serve(cast.anBinh().id());
        watch.serve(cast.anBinh().id());

        assertThat(get(cast.officer(), "/thong-bao")).bodyText().containsOnlyOnce("Phần việc phối hợp: Cử dân quân");
        assertThat(page(cast.unitHead())).bodyText().contains("quá hạn", "Gửi báo cáo");
        assertThat(post(cast.unitHead(), "/nhiem-vu/" + task + "/bao-cao", "note", "Đã xong"))
                .hasStatus(302);
    }

    private MvcTestResult page(Actor actor) {
        return get(actor, "/nhiem-vu/" + task);
    }

    private MvcTestResult get(Actor actor, String path) {
        return pages.get().uri(path).with(actor.signedIn()).exchange();
    }

    private MvcTestResult post(Actor actor, String path, Object... fields) {
        return pages.perform(servlets -> actor.signedIn()
                .postProcessRequest(RouteSamples.post(path, fields).buildRequest(servlets)));
    }
}
