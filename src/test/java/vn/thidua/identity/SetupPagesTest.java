package vn.thidua.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.thidua.PageTest;
import vn.thidua.database.Database;

@PageTest
class SetupPagesTest {

    @Autowired
    MockMvcTester pages;

    @Autowired
    SetupCodes codes;

    @Autowired
    Accounts accounts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Database database;

    private Browser browser;

    @BeforeEach
    void browser() {
        browser = new Browser(pages);
    }

    @Test
    void besideTheDemonstrationSignInOffersTheSetUp(Cast cast) {
        asOwner("update thidua.locality set demo = true");
        try {
            assertThat(browser.get("/dang-nhap")).hasStatusOk().bodyText().contains("href=\"/khoi-tao\"");
        } finally {
            asOwner("update thidua.locality set demo = false");
        }
    }

    @Test
    void theOfficerSetsUpTheCommuneAndIsLedToTheSecondStep() {
        var code = codes.make();
        browser.get("/khoi-tao");

        var answer = setUp(code, "Bình Giang", "quan.tri.bg");

        assertThat(Browser.location(answer)).isEqualTo("/");
        assertThat(Browser.location(browser.get("/"))).isEqualTo("/xac-thuc-hai-buoc");
        assertThat(accounts.named("quan.tri.bg")).isPresent();
        assertThat(count("select count(*) from setup_code where used_at is not null"))
                .isPositive();
    }

    @Test
    void aCodeWorksOnce() {
        var code = codes.make();
        browser.get("/khoi-tao");
        setUp(code, "Tân Kỳ", "quan.tri.tk");

        browser = new Browser(pages);
        assertThat(browser.get("/khoi-tao")).hasStatus(404);
        browser.get("/dang-nhap");
        assertThat(setUp(code, "Tân An", "quan.tri.ta")).hasStatus(404);
        assertThat(accounts.named("quan.tri.ta")).isEmpty();
    }

    @Test
    void aWrongCodeChangesNothingAndSaysWhereTheRightOneIs() {
        codes.make();
        browser.get("/khoi-tao");

        var answer = setUp("SAI-MA", "Kẻ Sặt", "quan.tri.ks");

        assertThat(answer).hasStatus(422).bodyText().contains("Mã khởi tạo không đúng", "Kẻ Sặt");
        assertThat(accounts.named("quan.tri.ks")).isEmpty();
    }

    @Test
    void aCommuneThatIsInstalledIsNotInstalledAgain() {
        browser.get("/khoi-tao");
        codes.make();
        browser.get("/khoi-tao");
        setUp(codes.make(), "Thanh Hà", "quan.tri.th");
        var again = codes.make();
        browser = new Browser(pages);
        browser.get("/khoi-tao");

        var answer = setUp(again, "thanh hà", "ke.khac");

        assertThat(answer).hasStatus(422).bodyText().contains("đã được khởi tạo");
        assertThat(codes.isOpen(again)).isTrue();
    }

    @Test
    void eachMissingFieldIsNamed() {
        codes.make();
        browser.get("/khoi-tao");

        assertThat(browser.post("/khoi-tao"))
                .hasStatus(422)
                .bodyText()
                .contains("Hãy nhập mã khởi tạo.", "Hãy chọn loại đơn vị", "Hãy nhập họ và tên.", "Hãy nhập mật khẩu.");
    }

    private MvcTestResult setUp(String code, String name, String username) {
        return browser.post(
                "/khoi-tao",
                "code",
                code.toLowerCase(Locale.ROOT),
                "kind",
                "XA",
                "name",
                name,
                "cityKind",
                "THANH_PHO",
                "cityName",
                "Hải Dương Thử",
                "fullName",
                "Phạm Thị Hoa",
                "username",
                username,
                "password",
                Actor.PASSWORD,
                "again",
                Actor.PASSWORD);
    }

    private int count(String sql) {
        return jdbc.sql(sql).query(Integer.class).single();
    }

    private void asOwner(String sql) {
        try (var connection = database.connectAsOwner();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
