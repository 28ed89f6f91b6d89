package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;

@PageTest
class NotificationPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    Newsroom newsroom;

    @Test
    void laterNewsAboutTheSameThingTakeThePlaceOfTheEarlier(Cast cast) {
        var task = new Subject("task", Ids.next());
        var to = cast.unitHead();
        newsroom.tell(to, Reason.ASSIGNED, task, "Mở lớp kỹ năng số");
        newsroom.tell(to, Reason.RETURNED, task, "Mở lớp kỹ năng số");

        assertThat(newsroom.inbox(to)).hasSize(1);
        assertThat(get(to, "/thong-bao"))
                .bodyText()
                .contains("Bị trả lại, cần bổ sung (1)")
                .doesNotContain("Việc mới giao");
    }

    @Test
    void aNotificationLeadsToItsPageAndIsReadFromThenOn(Cast cast) {
        var to = cast.unitHead();
        var id = newsroom.tell(to, Reason.ASSIGNED, new Subject("task", Ids.next()), "Vận động phân loại rác");

        assertThat(get(to, "/thong-bao/" + id)).hasStatus(302).redirectedUrl().isEqualTo("/nhiem-vu");
        assertThat(newsroom.inbox(to)).noneMatch(Notification::isNew);
    }

    @Test
    void readNewsAreNewAgainWhenSomethingHappens(Cast cast) {
        var to = cast.unitHead();
        var task = new Subject("task", Ids.next());
        var id = newsroom.tell(to, Reason.ASSIGNED, task, "Vận động phân loại rác");
        get(to, "/thong-bao/" + id);
        newsroom.tell(to, Reason.OVERDUE, task, "Vận động phân loại rác");

        assertThat(newsroom.inbox(to)).singleElement().matches(Notification::isNew);
    }

    @Test
    void anInboxIsItsOwnersOnly(Cast cast) {
        var id = newsroom.tell(cast.unitHead(), Reason.ASSIGNED, new Subject("task", Ids.next()), "Việc riêng");

        for (var other : List.of(cast.officer(), cast.leader(), cast.elsewhere(Role.UNIT_HEAD), cast.cityOfficer())) {
            assertThat(get(other, "/thong-bao/" + id)).hasStatus(404);
            assertThat(get(other, "/thong-bao")).hasStatusOk().bodyText().doesNotContain("Việc riêng");
        }
    }

    @Test
    void everythingIsReadInOneAct(Cast cast) {
        var to = cast.unitHead();
        newsroom.tell(to, Reason.ASSIGNED, new Subject("task", Ids.next()), "Việc một");
        newsroom.tell(to, Reason.DUE_SOON, new Subject("task", Ids.next()), "Việc hai");

        assertThat(pages.post().uri("/thong-bao/da-doc").with(to.signedIn())).hasStatus(302);
        assertThat(newsroom.inbox(to)).hasSize(2).noneMatch(Notification::isNew);
    }

    @Test
    void anHourAtNightIsRefused(Cast cast) {
        assertThat(pages.post()
                        .uri("/thong-bao/thu")
                        .param("digest", "true")
                        .param("hour", "23")
                        .with(cast.leader().signedIn()))
                .hasStatus(422)
                .bodyText()
                .contains("Giờ nhận thư từ 5 đến 20 giờ.");
    }

    @Test
    void theMenuTellsHowMuchIsUnread(Cast cast) {
        var to = cast.unitHead();
        assertThat(get(to, "/phong-trao")).bodyText().doesNotContain("chưa đọc");
        var id = newsroom.tell(to, Reason.ASSIGNED, new Subject("task", Ids.next()), "Việc một");
        newsroom.tell(to, Reason.DUE_SOON, new Subject("task", Ids.next()), "Việc hai");

        assertThat(get(to, "/phong-trao")).bodyText().contains(">2<span class=\"away\"> chưa đọc");
        get(to, "/thong-bao/" + id);
        assertThat(get(to, "/phong-trao")).bodyText().contains(">1<span class=\"away\"> chưa đọc");
        assertThat(get(cast.leader(), "/phong-trao")).bodyText().doesNotContain("chưa đọc");
    }

    private MvcTestResult get(Actor actor, String path) {
        return pages.get().uri(path).with(actor.signedIn()).exchange();
    }
}
