package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.TestClock;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.ContentPolicy;

@PageTest
class SignInPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    TestClock clock;

    @Autowired
    Casting casting;

    @Autowired
    Timeline timeline;

    @Test
    void theRightPasswordLeadsToThePageThatWasAskedFor(Cast cast) {
        var answer = pages.post()
                .uri("/dang-nhap")
                .with(csrf())
                .param("username", cast.officer().username().toUpperCase(java.util.Locale.ROOT))
                .param("password", Actor.PASSWORD)
                .param("ve", "/nhiem-vu?trang=2")
                .exchange();

        assertThat(answer).hasStatus(302).hasHeader("Location", "/nhiem-vu?trang=2");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer(Cast cast) {
        var wrong = signIn(cast.officer().username(), "sai mật khẩu rồi");
        var unknown = signIn("khong.co.ai", "sai mật khẩu rồi");

        assertThat(wrong).hasStatus(422).bodyText().contains("Tên đăng nhập hoặc mật khẩu không đúng");
        assertThat(unknown).hasStatus(422).bodyText().contains("Tên đăng nhập hoặc mật khẩu không đúng");
    }

    @Test
    void fiveFailuresLockTheAccountForFiveMinutes(Cast cast) {
        for (var attempt = 0; attempt < 5; attempt++) signIn(cast.officer().username(), "sai mật khẩu rồi");

        assertThat(signIn(cast.officer().username(), Actor.PASSWORD)).hasStatus(422);

        clock.pass(Duration.ofMinutes(5));
        assertThat(signIn(cast.officer().username(), Actor.PASSWORD)).hasStatus(302);
    }

    @Test
    void anAccountThatWasNotUsedFor45DaysIsRefused(Cast cast) {
        clock.pass(Duration.ofDays(46));

        assertThat(signIn(cast.officer().username(), Actor.PASSWORD)).hasStatus(422);
    }

    @Test
    void successAndFailureStandInTheJournalOfTheCommune(Cast cast) {
        signIn(cast.officer().username(), "sai mật khẩu rồi");
        signIn(cast.officer().username(), Actor.PASSWORD);

        var subject = new Subject(AccountEvent.KIND, cast.officer().member().account());
        assertThat(casting.as(cast.administrator(), () -> timeline.of(subject, 5)))
                .extracting(Timeline.Entry::summary)
                .containsExactly("Đăng nhập", "Đăng nhập không thành công: sai mật khẩu");
        assertThat(casting.as(cast.elsewhere(Role.AUDITOR), () -> timeline.of(subject, 5)))
                .isEmpty();
    }

    @Test
    void aFormWithoutATokenIsNotCarriedOut(Cast cast) {
        var answer = pages.post()
                .uri("/dang-nhap")
                .param("username", cast.officer().username())
                .param("password", Actor.PASSWORD)
                .exchange();

        assertThat(answer).hasStatus(302).hasHeader("Location", "/dang-nhap?tai-lai");
    }

    @Test
    void everyPageForbidsInlineScript() {
        assertThat(pages.get().uri("/dang-nhap"))
                .hasStatusOk()
                .hasHeader("Content-Security-Policy", ContentPolicy.PAGES)
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Referrer-Policy", "same-origin");
    }

    private MvcTestResult signIn(String username, String password) {
        return pages.post()
                .uri("/dang-nhap")
                .with(csrf())
                .param("username", username)
                .param("password", password)
                .exchange();
    }
}
