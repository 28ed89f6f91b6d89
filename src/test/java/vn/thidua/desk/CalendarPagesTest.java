package vn.thidua.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Role;
import vn.thidua.task.VillageTask;

@PageTest
class CalendarPagesTest {

    private static final Pattern PATH = Pattern.compile("/lich/[\\w-]+\\.ics");

    @Autowired
    MockMvcTester pages;

    @Autowired
    VillageTask village;

    @Test
    void theSecretAddressOpensWithoutSigningInAndIsShownOnce(Cast cast) {
        village.task(cast);
        var path = made(cast.unitHead());

        assertThat(pages.get().uri(path))
                .hasStatusOk()
                .hasContentType("text/calendar;charset=UTF-8")
                .bodyText()
                .contains("BEGIN:VCALENDAR");
        assertThat(get(cast.unitHead(), "/toi/lich"))
                .bodyText()
                .contains("Lịch đang dùng được")
                .doesNotContain(".ics");
    }

    @Test
    void aNewAddressEndsTheOldOne(Cast cast) {
        var old = made(cast.unitHead());
        var fresh = made(cast.unitHead());

        assertThat(pages.get().uri(old)).hasStatus(404);
        assertThat(pages.get().uri(fresh)).hasStatusOk();
    }

    @Test
    void anAddressThatWasGivenUpIsNotThere(Cast cast) {
        var path = made(cast.unitHead());
        var other = made(cast.elsewhere(Role.UNIT_HEAD));
        pages.post().uri("/toi/lich/thoi-dung").with(cast.unitHead().signedIn()).exchange();

        assertThat(pages.get().uri(path)).hasStatus(404);
        assertThat(pages.get().uri(other)).hasStatusOk();
        assertThat(pages.get().uri("/lich/khong-co.ics")).hasStatus(404);
    }

    private String made(Actor actor) {
        var made = pages.post().uri("/toi/lich").with(actor.signedIn()).exchange();
        var address = String.valueOf(made.getMvcResult().getFlashMap().get("address"));
        var path = PATH.matcher(address);
        assertThat(path.find()).isTrue();
        return path.group();
    }

    private MvcTestResult get(Actor actor, String path) {
        return pages.get().uri(path).with(actor.signedIn()).exchange();
    }
}
