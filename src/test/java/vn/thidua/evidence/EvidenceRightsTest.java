package vn.thidua.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.PageTest;
import vn.thidua.document.Pictures;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;
import vn.thidua.task.VillageTask;

/** Evidence is sent by those who may report, and refused in plain words. */
@PageTest
class EvidenceRightsTest {

    private static final byte[] PHOTO = Pictures.jpeg(900, 700);
    private static final int HALF = PHOTO.length / 2;

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Autowired
    Casting casting;

    @Autowired
    Evidence evidence;

    private Cast cast;
    private UUID task;
    private Sending sending;

    @BeforeEach
    void isAsked(Cast cast) {
        this.cast = cast;
        task = village.accepted(cast);
        sending = new Sending(pages, casting, evidence, cast, task);
    }

    @Test
    void nobodyElseGoesOnWithItOrHandsItIn() {
        var id = sending.sent("a.jpg", PHOTO, null);

        assertThat(sending.get(cast.unitMember(), "/minh-chung/" + id)).hasStatus(404);
        assertThat(sending.perform(cast.unitMember(), EvidenceSamples.piece(id, 0, PHOTO)))
                .hasStatus(404);
        assertThat(sending.perform(cast.unitMember(), MockMvcRequestBuilders.post("/minh-chung/" + id + "/bo")))
                .hasStatus(404);
        assertThat(sending.report(cast.unitMember(), id, null)).hasStatus(404);
        assertThat(sending.waiting()).hasSize(1);
    }

    @Test
    void onlyWhoMayReportSendsAnything() {
        assertThat(sending.begin(cast.of(Role.FRONT, false), Ids.next(), "a.jpg", 9, null))
                .hasStatus(404);
        assertThat(sending.begin(cast.elsewhere(Role.UNIT_HEAD), Ids.next(), "a.jpg", 9, null))
                .hasStatus(404);

        village.report(cast.unitHead(), task);
        assertThat(sending.begin(cast.unitHead(), Ids.next(), "a.jpg", 9, null)).hasStatus(404);
    }

    @Test
    void aPageMadeForAnotherAccountSendsNothing() {
        var said = new Described(Ids.next(), cast.unitHead().member().account(), sending.subject(), "a.jpg", null);

        assertThat(sending.perform(cast.unitMember(), EvidenceSamples.begin(cast.unitHead(), said, 9)))
                .hasStatus(404);
    }

    @Test
    void aRefusalSaysWhyInPlainWords() {
        assertThat(sending.begin(cast.unitHead(), Ids.next(), "phim.jpg", 26L << 20, null))
                .hasStatus(422)
                .bodyText()
                .isEqualTo(
                        "Tệp “phim.jpg” chưa nhận được: tệp lớn hơn 25 MB. Hãy giảm dung lượng hoặc chia thành nhiều tệp.");
        var id = sending.begun(cast.unitHead(), "ảnh.jpg", 5, null);
        assertThat(sending.piece(id, 0, "12345".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Tệp “ảnh.jpg” chưa nhận được");
    }
}
