package vn.thidua.notification;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.PlatformTransactionManager;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.identity.PublicUrl;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Subject;
import vn.thidua.locality.Localities;
import vn.thidua.organization.Persons;
import vn.thidua.web.Show;

@PageTest
class DigestTest {

    private final GreenMail post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    @Autowired
    Newsroom newsroom;

    @Autowired
    Digests digests;

    @Autowired
    Notifications notifications;

    @Autowired
    Preferences preferences;

    @Autowired
    Localities localities;

    @Autowired
    Persons persons;

    @Autowired
    Casting casting;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    MockMvcTester pages;

    @Autowired
    PublicUrl publicUrl;

    @Autowired
    TestClock clock;

    private Actor to;
    private UUID commune;
    private int port;

    @BeforeEach
    void somebodyWithAnAddress(Cast cast) {
        to = cast.unitHead();
        commune = cast.anBinh().id();
        post.start();
        port = post.getSmtp().getPort();
        casting.as(cast.officer(), () -> {
            var person = persons.get(to.member().person());
            return persons.change(person.with(person.fullName(), person.phone(), "tung@an-binh.example"));
        });
    }

    @AfterEach
    void again() {
        post.stop();
    }

    @Test
    void aDayHasOneLetterGroupedByWhatPresses() throws Exception {
        tell(Reason.ASSIGNED, "Mở lớp kỹ năng số cho người cao tuổi");
        var returned = tell(Reason.RETURNED, "Trồng cây xanh dọc tuyến đường Đình Tổ");
        serve(port);
        tell(Reason.OVERDUE, "Việc đến sau");
        serve(port);

        assertThat(post.getReceivedMessages()).hasSize(1);
        var letter = post.getReceivedMessages()[0];
        assertThat(letter.getSubject()).isEqualTo("Thi Đua: 2 thông báo ngày 23/11/2026");
        assertThat(letter.getContent().toString())
                .contains("Lê Văn Tùng", "Bị trả lại, cần bổ sung (1)", "/thong-bao/" + returned)
                .containsSubsequence(
                        "Bị trả lại", "Việc mới giao cho ông/bà (1)", "Mở lớp kỹ năng số cho người cao tuổi");
    }

    @Test
    void theNextDayTellsOnlyWhatIsNew() throws Exception {
        tell(Reason.ASSIGNED, "Việc hôm nay");
        serve(port);
        clock.pass(Duration.ofDays(1));
        serve(port);
        assertThat(post.getReceivedMessages()).hasSize(1);

        tell(Reason.OVERDUE, "Việc ngày mai");
        serve(port);
        assertThat(post.getReceivedMessages()).hasSize(2);
        assertThat(post.getReceivedMessages()[1].getContent().toString())
                .contains("Việc ngày mai")
                .doesNotContain("Việc hôm nay");
    }

    @Test
    void nobodyIsWrittenToBeforeTheHourOfTheirChoice() {
        casting.as(to, () -> {
            preferences.set(to.member().person(), new Preference(true, 10, 20));
            return null;
        });
        tell(Reason.ASSIGNED, "Việc lúc chín giờ");
        serve(port);
        assertThat(post.getReceivedMessages()).isEmpty();

        clock.pass(Duration.ofHours(1));
        serve(port);
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nobodyIsWrittenToInTheirQuietHours() {
        casting.as(to, () -> {
            preferences.set(to.member().person(), new Preference(true, 7, 8));
            return null;
        });
        tell(Reason.ASSIGNED, "Việc lúc chín giờ");
        serve(port);
        casting.as(to, () -> {
            digests.begin(to.member().person(), LocalDate.ofInstant(clock.instant(), Show.ZONE), clock.instant());
            return null;
        });
        serve(port);
        assertThat(post.getReceivedMessages()).isEmpty();

        clock.pass(Duration.ofHours(23));
        serve(port);
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    @Test
    void nightsAreQuiet() {
        tell(Reason.ASSIGNED, "Việc ban đêm");
        clock.pass(Duration.ofHours(13));
        round(port).go();
        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void whoDoesNotWantLettersGetsNone() {
        casting.as(to, () -> {
            preferences.set(to.member().person(), new Preference(false, 7, 20));
            return null;
        });
        tell(Reason.ASSIGNED, "Việc không qua thư");
        serve(port);

        assertThat(post.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLetterThatFailedIsTriedAgainAndItsStoryIsKept(Cast cast) {
        tell(Reason.ASSIGNED, "Việc gửi lại");
        serve(1);
        var failed = pages.get()
                .uri("/thong-bao/thu/da-gui")
                .with(cast.administrator().signedIn());
        assertThat(failed)
                .bodyText()
                .contains("chưa gửi được", "Máy chủ thư không trả lời hoặc không nhận địa chỉ này.", "Đã thử 1 lần");

        serve(port);
        assertThat(post.getReceivedMessages()).isEmpty();
        clock.pass(Duration.ofMinutes(11));
        serve(port);
        assertThat(post.getReceivedMessages()).hasSize(1);
    }

    private UUID tell(Reason reason, String title) {
        return newsroom.tell(to, reason, new Subject("task", Ids.next()), title);
    }

    private void serve(int port) {
        round(port).serve(commune);
    }

    private DigestRound round(int port) {
        var mail = new MailServer("127.0.0.1", port, "", "", "thi-dua@an-binh.example", false);
        return new DigestRound(localities, digests, notifications, mail, publicUrl, transactions, clock);
    }
}
