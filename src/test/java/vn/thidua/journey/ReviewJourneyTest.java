package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.demo.OnStage;
import vn.thidua.identity.SetupCodes;

/** From a file to a movement, with corrections, and with the browser closed in the middle. */
@Journey
class ReviewJourneyTest {

    private static final int VILLAGES = 8;

    @LocalServerPort
    private int port;

    @Autowired
    private SetupCodes codes;

    @Autowired
    private OnStage stage;

    /** A commune of its own, a plan, two duties that follow each other in it, and a unit that stands for the villages. */
    enum Plan {
        BINH_GIANG(
                "Bình Giang Tây",
                Plans.shared("ke-hoach-binh-giang.docx"),
                "Chủ trì tham mưu triển khai các nội dung ứng dụng",
                "Hướng dẫn, hỗ trợ các doanh nghiệp",
                "Các thôn trên địa bàn xã, Tổ công nghệ số cộng đồng"),
        AN_BINH(
                "An Bình Tây",
                Path.of("src/main/resources/demo/ke-hoach-an-binh.md"),
                "Tổ chức hướng dẫn người dân",
                "Số hóa toàn bộ hồ sơ",
                "Thôn Đông");

        private final String commune;
        private final Path file;
        private final String duty;
        private final String next;
        private final String villages;

        Plan(String commune, Path file, String duty, String next, String villages) {
            this.commune = commune;
            this.file = file;
            this.duty = duty;
            this.next = next;
            this.villages = villages;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aPlanIsCorrectedLeftFoundAgainAndPublished(Plan plan) {
        assumeTrue(Files.exists(plan.file), "Skipped: the real plan is missing");
        try (var office = Screen.desk(port)) {
            var officer = Beginnings.of(office, codes.make(), plan.commune, "Hải Phòng");
            var recovery = Beginnings.enrol(office);
            villages(office);
            office.open("/phong-trao/du-thao/moi")
                    .attach("Tệp kế hoạch", plan.file)
                    .press("Đọc kế hoạch")
                    .sees("Xem trước khi công bố");
            var address = office.page().url();

            edit(office, plan.duty, "Câu đã sửa của cán bộ");
            split(office, plan.next);
            merge(office, "phần thứ hai");
            office.sees("Đã lưu bản 4");

            try (var again = Screen.desk(port)) {
                again.signIn(officer, Beginnings.PASSWORD)
                        .fill("Mã xác thực", recovery)
                        .press("Xác nhận mã")
                        .sees("Việc của tôi");
                again.page().navigate(address);
                again.sees("Đã lưu bản 4", "Câu đã sửa của cán bộ");
                finish(again, plan);
            }
        }
    }

    @Test
    void anEntryIsFoundComparedAndCorrectedByKeyboardAlone() {
        stage.begin();
        try (var office = Screen.desk(port)) {
            office.signIn("demo.lan", OnStage.PASSWORD).sees("Việc của tôi");
            office.open("/phong-trao/du-thao/moi")
                    .attach("Tệp kế hoạch", Plan.AN_BINH.file)
                    .press("Đọc kế hoạch")
                    .sees("Xem trước khi công bố");
            office.page().locator(".entry").first().focus();
            for (var presses = 0; presses < 3; presses++)
                office.page().keyboard().press("j");
            var words = focused(office);
            office.page().keyboard().press("o");
            assertThat(office.page()
                            .evaluate("document.activeElement.className")
                            .toString())
                    .contains("passage");
            office.page().keyboard().press("o");
            assertThat(focused(office)).isEqualTo(words);
            office.page().keyboard().press("e");
            office.page().locator(".entry-card textarea:focus").waitFor();
            office.page().keyboard().press("Control+A");
            var keys = new Keyboard(office.page()).type("Câu gõ bằng bàn phím");
            keys.reach("Lưu").enter();
            office.sees("Đã lưu bản 2", "Câu gõ bằng bàn phím");
        } finally {
            stage.end();
        }
    }

    private static String focused(Screen office) {
        return office.page().evaluate("document.activeElement.textContent").toString();
    }

    private static void finish(Screen office, Plan plan) {
        move(office, "Câu đã sửa của cán bộ");
        drop(office, plan.next);
        office.press("Hoàn tác").sees("phần thứ hai");
        drop(office, plan.next);
        assertThat(office.text(".entries")).doesNotContain("phần thứ hai");
        group(office, plan.villages);
        office.follow("Xem trước khi công bố")
                .sees("Sẽ tạo 1 phong trào", "Việc chung hay việc riêng", "8 đơn vị")
                .press("Công bố phong trào")
                .sees("Đã công bố phong trào", "Câu đã sửa của cán bộ", "Thôn số 8");
        assertThat(office.complaints()).isEmpty();
    }

    private static void villages(Screen office) {
        for (var number = 1; number <= VILLAGES; number++) {
            office.open("/don-vi/moi")
                    .fill("Tên đơn vị", "Thôn số " + number)
                    .choose("Loại đơn vị", "Thôn, tổ dân phố")
                    .press("Thêm đơn vị")
                    .sees("Đã thêm đơn vị");
        }
    }

    /** The form of the entry whose text begins so. */
    private static Locator opened(Screen office, String beginning) {
        office.page()
                .locator(".entry-line")
                .filter(new Locator.FilterOptions().setHasText(beginning))
                .first()
                .locator(".entry-edit")
                .click();
        var card = office.page().locator(".entry-card");
        card.waitFor();
        return card;
    }

    private static void edit(Screen office, String beginning, String text) {
        opened(office, beginning).locator("textarea").fill(text);
        office.press("Lưu").sees(text);
    }

    private static void split(Screen office, String beginning) {
        opened(office, beginning).locator("textarea").fill(beginning + "\nphần thứ hai");
        office.press("Tách").sees("Tách làm 2 mục");
    }

    private static void merge(Screen office, String beginning) {
        opened(office, beginning);
        office.press("Gộp với mục trước").sees("Gộp vào mục trước");
    }

    private static void move(Screen office, String beginning) {
        opened(office, beginning).locator("#chuyen").selectOption(new SelectOption().setLabel("Mục đích"));
        office.press("Chuyển").sees("thành mục đích");
    }

    private static void drop(Screen office, String beginning) {
        opened(office, beginning);
        office.press("Bỏ mục này").sees(": Bỏ nhiệm vụ");
    }

    private static void group(Screen office, String unit) {
        var form = opened(office, unit).locator("form[aria-label='Chọn đơn vị']");
        form.locator("input[type=checkbox]:checked").all().forEach(Locator::uncheck);
        for (var number = 1; number <= VILLAGES; number++) {
            form.getByLabel("Thôn số " + number).check();
        }
        form.locator("#ten-nhom").fill("Tám thôn");
        office.press("Chọn các đơn vị này").sees("nhóm Tám thôn (8 đơn vị)");
    }
}
