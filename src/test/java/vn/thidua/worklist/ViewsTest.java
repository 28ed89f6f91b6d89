package vn.thidua.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;

@PageTest
class ViewsTest {

    private static final String LISTS = "/nhiem-vu/danh-sach";
    private static final String LATE = "/nhiem-vu?can-xem=OVERDUE&sap-xep=UNIT";

    @Autowired
    MockMvcTester pages;

    @Test
    void aListIsKeptWithWhatItIsNarrowedTo(Cast cast) {
        assertThat(keep(cast.officer(), "Quá hạn theo đơn vị", false))
                .hasStatus(302)
                .hasRedirectedUrl(LATE);

        assertThat(get(cast.officer(), "/nhiem-vu?trang=1"))
                .contains("Quá hạn theo đơn vị", LATE.replace("&", "&amp;"));
        assertThat(get(cast.leader(), "/nhiem-vu?trang=1")).doesNotContain("Quá hạn theo đơn vị");
    }

    @Test
    void onlyOneListComesFirst(Cast cast) {
        keep(cast.officer(), "Quá hạn", true);
        assertThat(pages.get().uri("/nhiem-vu").with(cast.officer().signedIn()))
                .hasStatus(302)
                .hasRedirectedUrl(LATE);
        keep(cast.officer(), "Quá hạn, xem trước tiên", true);

        assertThat(get(cast.officer(), LISTS)).containsOnlyOnce(">có<").containsOnlyOnce(">không<");
        assertThat(pages.get().uri("/nhiem-vu").with(cast.leader().signedIn())).hasStatusOk();
    }

    @Test
    void twoListsNeedTwoNames(Cast cast) {
        keep(cast.officer(), "Quá hạn", false);

        var again = keep(cast.officer(), "Quá hạn", false);

        assertThat(again).hasStatus(422);
        assertThat(text(again)).contains("Ông/bà đã có danh sách tên này", "name=\"can-xem\" value=\"OVERDUE\"");
    }

    private MvcTestResult keep(Actor actor, String name, boolean first) {
        return pages.post()
                .uri(LISTS)
                .param("name", name)
                .param("first", String.valueOf(first))
                .param("can-xem", "OVERDUE")
                .param("sap-xep", "UNIT")
                .with(actor.signedIn())
                .exchange();
    }

    private String get(Actor actor, String path) {
        return text(pages.get().uri(path).with(actor.signedIn()).exchange());
    }

    private static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
