package vn.thidua.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.PageTest;
import vn.thidua.document.Pictures;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.task.VillageTask;

/** Evidence is sent by those who may report, and refused in plain words. */
@PageTest
@Import({SmallPlan.class, VillageTask.class})
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

    @BeforeEach
    void isAsked(Cast cast) {
        this.cast = cast;
        task = village.accepted(cast);
    }

    @Test
    void nobodyElseGoesOnWithItOrHandsItIn() {
        var id = sent("a.jpg", PHOTO, null);

        assertThat(get(cast.unitMember(), "/minh-chung/" + id)).hasStatus(404);
        assertThat(perform(cast.unitMember(), EvidenceSamples.piece(id, 0, PHOTO)))
                .hasStatus(404);
        assertThat(perform(cast.unitMember(), MockMvcRequestBuilders.post("/minh-chung/" + id + "/bo")))
                .hasStatus(404);
        assertThat(report(cast.unitMember(), id, null)).hasStatus(404);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void onlyWhoMayReportSendsAnything() {
        assertThat(begin(cast.of(Role.FRONT, false), Ids.next(), "a.jpg", 9, null))
                .hasStatus(404);
        assertThat(begin(cast.elsewhere(Role.UNIT_HEAD), Ids.next(), "a.jpg", 9, null))
                .hasStatus(404);

        village.report(cast.unitHead(), task);
        assertThat(begin(cast.unitHead(), Ids.next(), "a.jpg", 9, null)).hasStatus(404);
    }

    @Test
    void aPageMadeForAnotherAccountSendsNothing() {
        var said = new Described(Ids.next(), cast.unitHead().member().account(), subject(), "a.jpg", null);

        assertThat(perform(cast.unitMember(), EvidenceSamples.begin(cast.unitHead(), said, 9)))
                .hasStatus(404);
    }

    @Test
    void aRefusalSaysWhyInPlainWords() {
        assertThat(begin(cast.unitHead(), Ids.next(), "phim.jpg", 26L << 20, null))
                .hasStatus(422)
                .bodyText()
                .isEqualTo(
                        "Tệp “phim.jpg” chưa nhận được: tệp lớn hơn 25 MB. Hãy giảm dung lượng hoặc chia thành nhiều tệp.");
        var id = begun(cast.unitHead(), "ảnh.jpg", 5, null);
        assertThat(piece(id, 0, "12345".getBytes(StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("Tệp “ảnh.jpg” chưa nhận được");
    }

    private UUID sent(String name, byte[] content, @Nullable Instant captured) {
        var id = begun(cast.unitHead(), name, content.length, captured);
        assertThat(piece(id, 0, content)).hasStatus(204);
        return id;
    }

    private UUID begun(Actor actor, String name, long size, @Nullable Instant captured) {
        var id = Ids.next();
        assertThat(begin(actor, id, name, size, captured)).hasStatus(201);
        return id;
    }

    private MvcTestResult begin(Actor actor, UUID id, String name, long size, @Nullable Instant captured) {
        var said = new Described(id, actor.member().account(), subject(), name, captured);
        return perform(actor, EvidenceSamples.begin(actor, said, size));
    }

    private MvcTestResult piece(UUID id, long from, byte[] piece) {
        return perform(cast.unitHead(), EvidenceSamples.piece(id, from, piece));
    }

    private java.util.List<String> waiting() {
        return casting
                .as(cast.unitHead(), () -> evidence.waiting(cast.unitHead().member(), subject()))
                .stream()
                .map(one -> one.file().name())
                .toList();
    }

    private MvcTestResult report(Actor actor, UUID upload, byte @Nullable [] attached) {
        var form = MockMvcRequestBuilders.multipart("/nhiem-vu/" + task + "/bao-cao");
        if (attached != null) form.file(new MockMultipartFile("evidence", "c.jpg", "image/jpeg", attached));
        return perform(actor, form.param("note", "Đã xong").param("uploads", upload.toString()));
    }

    private MvcTestResult get(Actor actor, String path) {
        return perform(actor, MockMvcRequestBuilders.get(path));
    }

    private MvcTestResult perform(Actor actor, AbstractMockHttpServletRequestBuilder<?> request) {
        return pages.perform(servlets -> actor.signedIn().postProcessRequest(request.buildRequest(servlets)));
    }

    private Subject subject() {
        return new Subject("task", task);
    }
}
