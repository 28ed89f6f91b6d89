package vn.thidua.offer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.movement.SmallMovement;

/** A commune answers an offer of its city. */
@PageTest
class AnswerPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SmallMovement small;

    @Autowired
    SmallOffer offered;

    @Test
    void anOfferWaitsOnTheDeskUntilItIsAnswered(Cast cast) {
        var movement = offered.sent(cast, cast.anBinh());

        assertThat(pages.get().uri("/").with(cast.officer().signedIn()))
                .bodyText()
                .contains("Trả lời đề nghị hưởng ứng: Thái Hải sống xanh", "20/12/2026");
        assertThat(pages.get().uri("/").with(cast.leader().signedIn()))
                .bodyText()
                .doesNotContain("Trả lời đề nghị");
        assertThat(answer(cast.officer(), movement, 0, "choice", "sau")).hasStatus(302);
        assertThat(pages.get().uri("/").with(cast.officer().signedIn()))
                .bodyText()
                .doesNotContain("Trả lời đề nghị");
        assertThat(get(cast.cityStanding(), movement, "/dia-phuong")).bodyText().contains("chưa gắn phong trào");
    }

    @Test
    void bothPagesLeadToEachOtherOnceTheyAreLinked(Cast cast) {
        var parent = offered.sent(cast, cast.anBinh(), cast.yenHoa());
        var own = small.published(cast);
        assertThat(get(cast.officer(), own, ""))
                .bodyText()
                .contains("Gắn với phong trào của Thành phố Thái Hải", "căn cứ văn bản số " + SmallMovement.CITED);
        assertThat(get(cast.officer(), parent, "/huong-ung")).bodyText().contains("value=\"" + own + "\" selected");

        assertThat(answer(cast.officer(), parent, 0, "choice", "da-co", "movement", own.toString()))
                .hasStatus(302);
        assertThat(get(cast.unitHead(), own, ""))
                .bodyText()
                .contains("Hưởng ứng phong trào “Thái Hải sống xanh”", "/phong-trao/" + parent);
        assertThat(get(cast.unitHead(), parent, "")).bodyText().contains("/phong-trao/" + own);
        assertThat(get(cast.cityStanding(), parent, ""))
                .bodyText()
                .contains("đã gửi 2: 1 hưởng ứng, 0 không hưởng ứng, 1 chưa trả lời");
        assertThat(get(cast.cityStanding(), own, "")).hasStatusOk().bodyText().contains("/phong-trao/" + parent);
        assertThat(pages.get()
                        .uri("/thanh-pho/phong-trao?huong-ung=" + parent)
                        .with(cast.cityOfficer().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("An Bình sống xanh", "Xã An Bình", "Hưởng ứng: Thái Hải sống xanh");
        assertThat(pages.get()
                        .uri("/thanh-pho/phong-trao?trang-thai=ket-thuc")
                        .with(cast.cityOfficer().signedIn()))
                .bodyText()
                .contains("Không có phong trào nào");
    }

    @Test
    void aRefusalHasItsReasonWhichTheCityReads(Cast cast) {
        var movement = offered.sent(cast, cast.anBinh());

        assertThat(answer(cast.officer(), movement, 0, "choice", "khong"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy ghi lý do không hưởng ứng");
        assertThat(answer(cast.officer(), movement, 0))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy chọn câu trả lời");
        assertThat(answer(cast.officer(), movement, 0, "choice", "khong", "reason", "Đã có phong trào riêng"))
                .hasStatus(302);
        assertThat(get(cast.cityStanding(), movement, "/dia-phuong?tra-loi=tu-choi"))
                .bodyText()
                .contains("Đã có phong trào riêng", "không hưởng ứng");
        assertThat(answer(cast.officer(), movement, 0, "choice", "sau")).hasStatus(409);
        assertThat(answer(cast.officer(), movement, 1, "choice", "sau")).hasStatus(302);
    }

    @Test
    void aPlanThatWasBegunFromTheCitysTakesPartOnceItIsPublished(Cast cast) {
        var parent = offered.sent(cast, cast.anBinh());

        var begun = answer(cast.officer(), parent, 0, "choice", "lap-moi");
        var draft = String.valueOf(begun.getResponse().getRedirectedUrl());
        assertThat(draft).startsWith("/phong-trao/du-thao/");
        assertThat(pages.get().uri(draft).with(cast.officer().signedIn()))
                .hasStatusOk()
                .bodyText()
                .contains("Thái Hải sống xanh", "Mọi hộ phân loại rác", SmallMovement.CITED)
                .doesNotContain(SmallMovement.DUTY);
        assertThat(get(cast.cityStanding(), parent, "/dia-phuong")).bodyText().contains("chưa gắn phong trào");

        var published = pages.post()
                .uri(draft + "/cong-bo")
                .param("ban", "1")
                .with(cast.officer().signedIn())
                .exchange();
        assertThat(published).hasStatus(302);
        assertThat(pages.get()
                        .uri(String.valueOf(published.getResponse().getRedirectedUrl()))
                        .with(cast.unitHead().signedIn()))
                .bodyText()
                .contains("Hưởng ứng phong trào “Thái Hải sống xanh”", "/phong-trao/" + parent);
    }

    @Test
    void aMovementOfAnotherCommuneCannotTakePart(Cast cast) {
        var movement = offered.sent(cast, cast.anBinh());

        assertThat(answer(cast.officer(), movement, 0, "choice", "da-co", "movement", movement.toString()))
                .hasStatus(404);
    }

    private MvcTestResult get(Actor actor, UUID movement, String part) {
        return pages.get()
                .uri("/phong-trao/" + movement + part)
                .with(actor.signedIn())
                .exchange();
    }

    private MvcTestResult answer(Actor actor, UUID movement, int position, String... fields) {
        return post(actor, "/phong-trao/" + movement + "/huong-ung", "position", String.valueOf(position), fields);
    }

    private MvcTestResult post(Actor actor, String path, String name, String value, String... fields) {
        var request = pages.post().uri(path).param(name, value).with(actor.signedIn());
        for (var at = 0; at < fields.length; at += 2) request.param(fields[at], fields[at + 1]);
        return request.exchange();
    }
}
