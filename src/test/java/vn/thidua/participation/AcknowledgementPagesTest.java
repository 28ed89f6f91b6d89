package vn.thidua.participation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.organization.Persons;

@PageTest
class AcknowledgementPagesTest {

    private static final String BUTTON = "Đã nhận và quán triệt kế hoạch</span>";

    @Autowired
    MockMvcTester pages;

    @Autowired
    OpenMovement open;

    @Autowired
    Persons persons;

    @Autowired
    Casting casting;

    @Test
    void aHeadAcknowledgesOnceAndTheOfficeSeesWhoAndWhen(Cast cast) {
        var page = "/phong-trao/" + open.launched(cast) + "/xac-nhan";

        assertThat(get(cast.unitHead(), page)).hasStatusOk().bodyText().contains(BUTTON, "Thôn Đông");
        assertThat(get(cast.officer(), page))
                .bodyText()
                .contains("0 trên 2 đơn vị", "chưa xác nhận")
                .doesNotContain(BUTTON);
        assertThat(acknowledge(cast.unitHead(), page, cast.village().id())).hasStatus(302);
        assertThat(acknowledge(cast.unitHead(), page, cast.village().id())).hasStatus(302);
        assertThat(get(cast.unitHead(), page))
                .bodyText()
                .contains("Lê Văn Tùng đã xác nhận lúc 09:00")
                .doesNotContain(BUTTON);
        assertThat(get(cast.officer(), page)).bodyText().contains("1 trên 2 đơn vị", "Lê Văn Tùng");
    }

    @Test
    void theOfficeSeesWhoHasNotWithTheNumberToCall(Cast cast) {
        var page = "/phong-trao/" + open.launched(cast) + "/xac-nhan";
        casting.as(cast.officer(), () -> {
            var head = persons.get(cast.unitHead().member().person());
            persons.change(head.with(head.fullName(), "0912 345 678", null));
        });

        assertThat(get(cast.officer(), page + "?con-thieu=ACKNOWLEDGEMENT"))
                .bodyText()
                .contains("Thôn Đông", "href=\"tel:0912345678\"");
        acknowledge(cast.unitHead(), page, cast.village().id());
        assertThat(get(cast.officer(), page + "?con-thieu=ACKNOWLEDGEMENT"))
                .bodyText()
                .contains("Phòng Văn hóa - Xã hội")
                .doesNotContain("tel:");
        assertThat(get(cast.officer(), page + "?con-thieu=REGISTRATION"))
                .bodyText()
                .contains("Thôn Đông", "Nhập thay");
        assertThat(get(cast.unitHead(), page)).bodyText().doesNotContain("Phòng Văn hóa - Xã hội", "tel:");
    }

    @Test
    void onlyTheHeadOfANamedUnitAcknowledges(Cast cast) {
        var page = "/phong-trao/" + open.launched(cast) + "/xac-nhan";

        assertThat(acknowledge(cast.unitMember(), page, cast.village().id())).hasStatus(404);
        assertThat(acknowledge(cast.officer(), page, cast.village().id())).hasStatus(404);
        assertThat(acknowledge(cast.leader(), page, cast.leadership().id())).hasStatus(404);
    }

    @Test
    void aHeadOwesBothUntilTheyAreDone(Cast cast) {
        var movement = open.launched(cast);
        var page = "/phong-trao/" + movement;

        assertThat(get(cast.unitHead(), "/"))
                .bodyText()
                .contains("Xác nhận đã nhận kế hoạch: " + OpenMovement.NAME, "Đăng ký thi đua: " + OpenMovement.NAME);
        acknowledge(cast.unitHead(), page + "/xac-nhan", cast.village().id());
        open.village(cast, movement);
        assertThat(get(cast.unitHead(), "/")).bodyText().doesNotContain(OpenMovement.NAME);
        assertThat(get(cast.leader(), "/")).bodyText().doesNotContain(OpenMovement.NAME);
        assertThat(get(cast.unitHead(), page))
                .bodyText()
                .contains("Đăng ký thi đua", "1 đối tượng đang tham gia", "1 trên 2 đơn vị đã xác nhận");
    }

    private MvcTestResult get(Actor actor, String address) {
        return pages.get().uri(address).with(actor.signedIn()).exchange();
    }

    private MvcTestResult acknowledge(Actor actor, String page, UUID unit) {
        return pages.post()
                .uri(page)
                .with(actor.signedIn())
                .param("unit", unit.toString())
                .exchange();
    }
}
