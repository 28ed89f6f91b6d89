package vn.thidua.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.thidua.PageTest;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;

@PageTest
class DraftPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallPlan plan;

    @Test
    void anUploadWithoutAFileIsShownAgain(Cast cast) {
        var answer = pages.post()
                .uri("/phong-trao/du-thao")
                .multipart()
                .with(cast.officer().signedIn())
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("Hãy chọn tệp kế hoạch");
    }

    @Test
    void aFileThatIsNoPlanIsRefusedInWords(Cast cast) {
        var answer = pages.post()
                .uri("/phong-trao/du-thao")
                .multipart()
                .file(new MockMultipartFile("plan", "ke-hoach.docx", null, new byte[] {1, 2, 3}))
                .with(cast.officer().signedIn())
                .exchange();

        assertThat(answer).hasStatus(422).bodyText().contains("tệp");
    }

    @Test
    void aDraftIsTheOfficersOnly(Cast cast) {
        var draft = plan.draft(cast.officer());

        for (var role : Role.values()) {
            var expected = role == Role.STANDING_OFFICER ? 200 : 404;
            assertThat(pages.get()
                            .uri("/phong-trao/du-thao/" + draft)
                            .with(cast.of(role).signedIn()))
                    .as(role.name())
                    .hasStatus(expected);
        }
        assertThat(pages.get()
                        .uri("/phong-trao/du-thao/" + draft)
                        .with(cast.elsewhere(Role.STANDING_OFFICER).signedIn()))
                .hasStatus(404);
    }

    @Test
    void aDraftIsPublishedOnceHoweverOftenItIsSent(Cast cast) {
        var draft = plan.draft(cast.officer());

        var first = publish(cast, draft, Ids.next());
        var again = publish(cast, draft, Ids.next());

        assertThat(first).hasStatus(302);
        assertThat(again.getResponse().getHeader("Location"))
                .startsWith("/phong-trao/")
                .isEqualTo(first.getResponse().getHeader("Location"));
    }

    @Test
    void aMovementIsForTheWholeCommuneAndItsCity(Cast cast) {
        var movement = plan.published(cast);

        for (var role : Role.values()) {
            assertThat(pages.get()
                            .uri("/phong-trao/" + movement)
                            .with(cast.of(role).signedIn()))
                    .as(role.name())
                    .hasStatusOk()
                    .bodyText()
                    .contains("An Bình sống xanh", SmallPlan.DUTIES.get(1));
        }
        assertThat(pages.get()
                        .uri("/phong-trao/" + movement)
                        .with(cast.elsewhere(Role.LEADER).signedIn()))
                .hasStatus(404);
    }

    @Test
    void eachClauseLeadsToItsSentence(Cast cast) {
        var movement = plan.published(cast);

        var page = pages.get().uri("/phong-trao/" + movement).with(cast.leader().signedIn());
        assertThat(page).bodyText().contains("/phong-trao/" + movement + "/nguon#doan-4");

        var source = pages.get()
                .uri("/phong-trao/" + movement + "/nguon")
                .with(cast.leader().signedIn());
        assertThat(source).hasStatusOk().bodyText().contains("id=\"doan-4\"");
    }

    private org.springframework.test.web.servlet.assertj.MvcTestResult publish(
            Cast cast, java.util.UUID draft, java.util.UUID key) {
        return pages.post()
                .uri("/phong-trao/du-thao/" + draft + "/cong-bo")
                .param("_key", key.toString())
                .param("ban", "1")
                .with(cast.officer().signedIn())
                .exchange();
    }
}
