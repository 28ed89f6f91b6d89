package vn.thidua.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
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
import vn.thidua.TestClock;
import vn.thidua.document.Pictures;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;
import vn.thidua.task.VillageTask;

/** Evidence arrives piece by piece, once, and only from those who may report. */
@PageTest
@Import({SmallPlan.class, VillageTask.class})
class EvidenceTest {

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

    @Autowired
    Leftovers leftovers;

    @Autowired
    TestClock clock;

    private Cast cast;
    private UUID task;

    @BeforeEach
    void isAsked(Cast cast) {
        this.cast = cast;
        task = village.accepted(cast);
    }

    @Test
    void aPhotoGoesOnWhereItBrokeOff() {
        var id = begun(cast.unitHead(), "Ảnh thôn Đông.jpg", PHOTO.length, null);
        piece(id, 0, Arrays.copyOf(PHOTO, HALF));

        assertThat(offset(id)).isEqualTo(HALF);

        assertThat(piece(id, HALF, Arrays.copyOfRange(PHOTO, HALF, PHOTO.length)))
                .hasStatus(204);
        assertThat(waiting()).containsExactly("Ảnh thôn Đông.jpg");
    }

    @Test
    void aPieceSentTwiceIsWrittenOnce() {
        var id = begun(cast.unitHead(), "a.jpg", PHOTO.length, null);
        piece(id, 0, Arrays.copyOf(PHOTO, HALF));

        assertThat(piece(id, 0, Arrays.copyOf(PHOTO, HALF))).hasStatus(204).hasHeader("Upload-Offset", "" + HALF);
        assertThat(piece(id, 9, Arrays.copyOf(PHOTO, HALF))).hasStatus(409).hasHeader("Upload-Offset", "" + HALF);

        piece(id, HALF, Arrays.copyOfRange(PHOTO, HALF, PHOTO.length));
        assertThat(piece(id, HALF, Arrays.copyOfRange(PHOTO, HALF, PHOTO.length)))
                .hasStatus(204)
                .hasHeader("Upload-Offset", "" + PHOTO.length);
        assertThat(waiting()).hasSize(1);
    }

    @Test
    void aFileBegunTwiceIsOne() {
        var id = begun(cast.unitHead(), "a.jpg", PHOTO.length, null);

        assertThat(begin(cast.unitHead(), id, "a.jpg", PHOTO.length, null))
                .hasStatus(201)
                .hasHeader("Location", "/minh-chung/" + id);
    }

    @Test
    void theSameContentIsOneFile() {
        sent("a.jpg", PHOTO, null);
        var second = begun(cast.unitHead(), "b.jpg", PHOTO.length, null);

        assertThat(piece(second, 0, PHOTO)).hasStatus(204).hasHeader("Upload-Twin", "true");
        assertThat(waiting()).containsExactly("a.jpg");
    }

    @Test
    void whatTheDeviceSaysAboutTheTimeIsMarkedAsSuch() {
        var captured = Instant.parse("2026-09-01T02:30:00Z");
        sent("a.jpg", PHOTO, captured);
        sent("b.jpg", Pictures.withExif(Pictures.jpeg(50, 50), 1, "2026:08:30 07:00:00"), captured);

        assertThat(casting.as(
                        cast.unitHead(), () -> evidence.waiting(cast.unitHead().member(), subject())))
                .extracting(one -> one.file().capturedAt(), one -> one.file().capturedSaid())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(captured, true),
                        org.assertj.core.groups.Tuple.tuple(Instant.parse("2026-08-30T00:00:00Z"), false));
    }

    @Test
    void itBelongsToTheReportWithWhichItIsHandedIn() {
        var id = sent("Ảnh thôn Đông.jpg", PHOTO, null);

        assertThat(report(cast.unitHead(), id, PHOTO)).hasStatus(302);

        assertThat(waiting()).isEmpty();
        assertThat(page(cast.leader())).hasStatusOk().bodyText().containsOnlyOnce("attachment-photo");
        assertThat(get(cast.unitHead(), "/minh-chung/" + id)).hasStatus(404);
        assertThat(begin(cast.unitHead(), id, "a.jpg", PHOTO.length, null))
                .hasStatus(422)
                .bodyText()
                .contains("đã được gửi cùng báo cáo");
    }

    @Test
    void aNoteOfProgressTakesWhatWasSentAhead() {
        var id = sent("Ảnh ngày ra quân.jpg", PHOTO, null);
        var path = "/nhiem-vu/" + task + "/tien-do";
        assertThat(get(cast.unitHead(), path)).bodyText().contains("Ảnh ngày ra quân.jpg", "data-evidence=\"task\"");

        assertThat(perform(
                        cast.unitHead(),
                        MockMvcRequestBuilders.multipart(path)
                                .param("reason", "Đã ra quân ngày thứ Bảy")
                                .param("percent", "40")
                                .param("uploads", id.toString())))
                .hasStatus(302);

        assertThat(waiting()).isEmpty();
        assertThat(page(cast.officer())).bodyText().contains("Đã ra quân ngày thứ Bảy", "Ảnh ngày ra quân.jpg");
    }

    @Test
    void whatIsTakenBackIsGone() {
        var id = sent("a.jpg", PHOTO, null);

        assertThat(perform(cast.unitHead(), MockMvcRequestBuilders.post("/minh-chung/" + id + "/bo")))
                .hasStatus(204);

        assertThat(waiting()).isEmpty();
    }

    @Test
    void halvesAreSweptAfterADay() {
        var half = begun(cast.unitHead(), "a.jpg", PHOTO.length, null);
        piece(half, 0, Arrays.copyOf(PHOTO, HALF));
        sent("b.jpg", Pictures.jpeg(60, 60), null);

        clock.pass(Duration.ofHours(25));
        leftovers.sweep();

        assertThat(get(cast.unitHead(), "/minh-chung/" + half)).hasStatus(404);
        assertThat(waiting()).containsExactly("b.jpg");
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

    private long offset(UUID id) {
        var answer = get(cast.unitHead(), "/minh-chung/" + id);
        return Long.parseLong(String.valueOf(answer.getResponse().getHeader("Upload-Offset")));
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

    private MvcTestResult page(Actor actor) {
        return get(actor, "/nhiem-vu/" + task);
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
