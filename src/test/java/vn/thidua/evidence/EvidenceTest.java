package vn.thidua.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.document.Pictures;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.task.VillageTask;

/** Evidence arrives piece by piece, once, and only from those who may report. */
@PageTest
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
    private Sending sending;

    @BeforeEach
    void isAsked(Cast cast) {
        this.cast = cast;
        task = village.accepted(cast);
        sending = new Sending(pages, casting, evidence, cast, task);
    }

    @Test
    void aPhotoGoesOnWhereItBrokeOff() {
        var id = sending.begun(cast.unitHead(), "Ảnh thôn Đông.jpg", PHOTO.length, null);
        sending.piece(id, 0, Arrays.copyOf(PHOTO, HALF));

        assertThat(offset(id)).isEqualTo(HALF);

        assertThat(sending.piece(id, HALF, Arrays.copyOfRange(PHOTO, HALF, PHOTO.length)))
                .hasStatus(204);
        assertThat(sending.waiting()).containsExactly("Ảnh thôn Đông.jpg");
    }

    @Test
    void aPieceSentTwiceIsWrittenOnce() {
        var id = sending.begun(cast.unitHead(), "a.jpg", PHOTO.length, null);
        sending.piece(id, 0, Arrays.copyOf(PHOTO, HALF));

        assertThat(sending.piece(id, 0, Arrays.copyOf(PHOTO, HALF)))
                .hasStatus(204)
                .hasHeader("Upload-Offset", "" + HALF);
        assertThat(sending.piece(id, 9, Arrays.copyOf(PHOTO, HALF)))
                .hasStatus(409)
                .hasHeader("Upload-Offset", "" + HALF);

        sending.piece(id, HALF, Arrays.copyOfRange(PHOTO, HALF, PHOTO.length));
        assertThat(sending.piece(id, HALF, Arrays.copyOfRange(PHOTO, HALF, PHOTO.length)))
                .hasStatus(204)
                .hasHeader("Upload-Offset", "" + PHOTO.length);
        assertThat(sending.waiting()).hasSize(1);
    }

    @Test
    void aFileBegunTwiceIsOne() {
        var id = sending.begun(cast.unitHead(), "a.jpg", PHOTO.length, null);

        assertThat(sending.begin(cast.unitHead(), id, "a.jpg", PHOTO.length, null))
                .hasStatus(201)
                .hasHeader("Location", "/minh-chung/" + id);
    }

    @Test
    void theSameContentIsOneFile() {
        sending.sent("a.jpg", PHOTO, null);
        var second = sending.begun(cast.unitHead(), "b.jpg", PHOTO.length, null);

        assertThat(sending.piece(second, 0, PHOTO)).hasStatus(204).hasHeader("Upload-Twin", "true");
        assertThat(sending.waiting()).containsExactly("a.jpg");
    }

    @Test
    void whatTheDeviceSaysAboutTheTimeIsMarkedAsSuch() {
        var captured = Instant.parse("2026-09-01T02:30:00Z");
        sending.sent("a.jpg", PHOTO, captured);
        sending.sent("b.jpg", Pictures.withExif(Pictures.jpeg(50, 50), 1, "2026:08:30 07:00:00"), captured);

        assertThat(casting.as(
                        cast.unitHead(), () -> evidence.waiting(cast.unitHead().member(), sending.subject())))
                .extracting(one -> one.file().capturedAt(), one -> one.file().capturedSaid())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(captured, true),
                        org.assertj.core.groups.Tuple.tuple(Instant.parse("2026-08-30T00:00:00Z"), false));
    }

    @Test
    void itBelongsToTheReportWithWhichItIsHandedIn() {
        var id = sending.sent("Ảnh thôn Đông.jpg", PHOTO, null);

        assertThat(sending.report(cast.unitHead(), id, PHOTO)).hasStatus(302);

        assertThat(sending.waiting()).isEmpty();
        assertThat(page(cast.leader())).hasStatusOk().bodyText().containsOnlyOnce("attachment-photo");
        assertThat(sending.get(cast.unitHead(), "/minh-chung/" + id)).hasStatus(404);
        assertThat(sending.begin(cast.unitHead(), id, "a.jpg", PHOTO.length, null))
                .hasStatus(422)
                .bodyText()
                .contains("đã được gửi cùng báo cáo");
    }

    @Test
    void aNoteOfProgressTakesWhatWasSentAhead() {
        var id = sending.sent("Ảnh ngày ra quân.jpg", PHOTO, null);
        var path = "/nhiem-vu/" + task + "/tien-do";
        assertThat(sending.get(cast.unitHead(), path))
                .bodyText()
                .contains("Ảnh ngày ra quân.jpg", "data-evidence=\"task\"");

        assertThat(sending.perform(
                        cast.unitHead(),
                        MockMvcRequestBuilders.multipart(path)
                                .param("reason", "Đã ra quân ngày thứ Bảy")
                                .param("percent", "40")
                                .param("uploads", id.toString())))
                .hasStatus(302);

        assertThat(sending.waiting()).isEmpty();
        assertThat(page(cast.officer())).bodyText().contains("Đã ra quân ngày thứ Bảy", "Ảnh ngày ra quân.jpg");
    }

    @Test
    void whatIsTakenBackIsGone() {
        var id = sending.sent("a.jpg", PHOTO, null);

        assertThat(sending.perform(cast.unitHead(), MockMvcRequestBuilders.post("/minh-chung/" + id + "/bo")))
                .hasStatus(204);

        assertThat(sending.waiting()).isEmpty();
    }

    @Test
    void halvesAreSweptAfterADay() {
        var half = sending.begun(cast.unitHead(), "a.jpg", PHOTO.length, null);
        sending.piece(half, 0, Arrays.copyOf(PHOTO, HALF));
        sending.sent("b.jpg", Pictures.jpeg(60, 60), null);

        clock.pass(Duration.ofHours(25));
        leftovers.sweep();

        assertThat(sending.get(cast.unitHead(), "/minh-chung/" + half)).hasStatus(404);
        assertThat(sending.waiting()).containsExactly("b.jpg");
    }

    private long offset(UUID id) {
        var answer = sending.get(cast.unitHead(), "/minh-chung/" + id);
        return Long.parseLong(String.valueOf(answer.getResponse().getHeader("Upload-Offset")));
    }

    private MvcTestResult page(Actor actor) {
        return sending.get(actor, "/nhiem-vu/" + task);
    }
}
