package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.kernel.Role;

@PageTest
class SettingsPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Casting casting;

    @Autowired
    Settings settings;

    @Autowired
    TestClock clock;

    @Test
    void theNumbersOfTheStandardHoldUntilACommuneSetsStricterOnes(Cast cast) {
        assertThat(set("so-lan-sai", "3", "25/11/2026", cast.administrator())).hasStatus(302);

        assertThat(failures(cast.administrator())).isEqualTo(5);
        clock.pass(Duration.ofDays(2));
        assertThat(failures(cast.administrator())).isEqualTo(3);
        assertThat(failures(cast.elsewhere(Role.ADMINISTRATOR))).isEqualTo(5);
    }

    @Test
    void nothingLooserThanTheStandardAndNothingInThePast(Cast cast) {
        assertThat(set("so-lan-sai", "6", "25/11/2026", cast.administrator()))
                .hasStatus(422)
                .bodyText()
                .contains("Chỉ nhận từ 3 đến 5 lần");
        assertThat(set("so-lan-sai", "4", "22/11/2026", cast.administrator())).hasStatus(422);
    }

    @Test
    void eachNumberHasItsPageWithItsSource(Cast cast) {
        assertThat(get("/cai-dat", cast.administrator())).hasStatusOk();
        for (var setting : Setting.values()) {
            assertThat(get("/cai-dat/" + setting.slug(), cast.administrator()))
                    .hasStatusOk()
                    .bodyText()
                    .contains(setting.label(), "01/7/2026");
        }
        assertThat(get("/cai-dat", cast.officer())).hasStatus(404);
    }

    private int failures(Actor actor) {
        return casting.as(actor, () -> settings.today(Setting.LOCK_OUT_FAILURES));
    }

    private MvcTestResult get(String address, Actor actor) {
        return pages.get().uri(address).with(actor.signedIn()).exchange();
    }

    private MvcTestResult set(String slug, String value, String from, Actor actor) {
        return pages.post()
                .uri("/cai-dat/" + slug)
                .with(actor.signedIn())
                .param("value", value)
                .param("validFrom", from)
                .param("source", "Quyết định số 15/QĐ-UBND")
                .exchange();
    }
}
