package vn.thidua.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;
import vn.thidua.movement.SmallMovement;

@PageTest
class RevisionPagesTest {

    private static final String FRESH = "Phân loại rác tại nguồn ở từng hộ gia đình";

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallMovement small;

    @Autowired
    RevisionSamples samples;

    @Test
    void aNewerVersionIsReadAndSetBesideTheMovement(Cast cast) {
        var movement = small.published(cast);

        var read = upload(cast.officer(), movement, RevisionSamples.PLAN.getBytes(StandardCharsets.UTF_8));
        assertThat(read).hasStatus(302);
        assertThat(get(cast.officer(), String.valueOf(read.getResponse().getRedirectedUrl())))
                .hasStatusOk()
                .bodyText()
                .contains("102/KH-UBND", FRESH, "bổ sung", "sửa đổi", "không còn", "sống sạch");
        assertThat(upload(cast.officer(), movement, new byte[0]))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn tệp");
        assertThat(get(cast.officer(), "/phong-trao/" + movement + "/ban-moi"))
                .bodyText()
                .contains("ke-hoach-102.md", "chưa tiếp nhận gì");
    }

    @Test
    void whatIsChosenIsTakenOverInOneAmendmentAndLeadsToTheNewDocument(Cast cast) {
        var movement = small.published(cast);
        var revision = samples.revision(cast, movement);
        var area = small.clause(cast.officer(), movement, "Thi đua sống xanh");

        assertThat(take(
                        cast.officer(),
                        cast,
                        movement,
                        revision,
                        samples.key(cast, movement, revision, FRESH),
                        "cu-" + area.id()))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), "/phong-trao/" + movement))
                .bodyText()
                .contains(FRESH, "sống sạch", "/nguon?ban=2#doan-", "Trồng cây xanh dọc đường liên thôn");
        assertThat(get(cast.unitHead(), "/phong-trao/" + movement + "/nguon?ban=2"))
                .hasStatusOk()
                .bodyText()
                .contains(FRESH, "bản công bố đầu tiên");
        assertThat(get(cast.unitHead(), "/phong-trao/" + movement + "/dinh-chinh"))
                .bodyText()
                .contains("Theo văn bản 102/KH-UBND", "Tiếp nhận từ bản kế hoạch mới", "<del>Thi đua sống xanh</del>");
        assertThat(get(cast.officer(), RevisionSamples.path(movement, revision)))
                .bodyText()
                .doesNotContain("<ins class=\"becomes\">" + FRESH);
    }

    @Test
    void nothingChosenOrSomebodyFasterIsTold(Cast cast) {
        var movement = small.published(cast);
        var revision = samples.revision(cast, movement);
        var key = samples.key(cast, movement, revision, FRESH);

        assertThat(post(cast.officer(), movement, revision, samples.seen(cast, movement)))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn ít nhất một nội dung");
        assertThat(post(cast.officer(), movement, revision, 1, key)).hasStatus(409);
    }

    @Test
    void aNewerVersionIsTheStandingOfficersOnly(Cast cast) {
        var movement = small.published(cast);
        var revision = samples.revision(cast, movement);

        for (var actor : java.util.List.of(
                cast.leader(), cast.unitHead(), cast.elsewhere(Role.STANDING_OFFICER), cast.cityStanding())) {
            assertThat(get(actor, RevisionSamples.path(movement, revision))).hasStatus(404);
            assertThat(get(actor, "/phong-trao/" + movement + "/ban-moi")).hasStatus(404);
        }
        assertThat(get(cast.officer(), RevisionSamples.path(small.published(cast), revision)))
                .hasStatus(404);
    }

    private MvcTestResult take(Actor actor, Cast cast, UUID movement, UUID revision, String... keys) {
        return post(actor, movement, revision, samples.seen(cast, movement), keys);
    }

    private MvcTestResult post(Actor actor, UUID movement, UUID revision, int seen, String... keys) {
        var request = pages.post()
                .uri(RevisionSamples.path(movement, revision))
                .param("seen", String.valueOf(seen))
                .with(actor.signedIn());
        for (var key : keys) request.param("taken", key);
        return request.exchange();
    }

    private MvcTestResult upload(Actor actor, UUID movement, byte[] content) {
        return pages.post()
                .uri("/phong-trao/" + movement + "/ban-moi")
                .multipart()
                .file(new MockMultipartFile("plan", "ke-hoach-102.md", null, content))
                .with(actor.signedIn())
                .exchange();
    }

    private MvcTestResult get(Actor actor, String path) {
        return pages.get().uri(path).with(actor.signedIn()).exchange();
    }
}
