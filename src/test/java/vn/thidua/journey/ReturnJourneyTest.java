package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.demo.OnStage;

/** Reports that come back, that meet a time-out, and that are written without a mouse. */
@Journey
@ExtendWith(Staged.class)
class ReturnJourneyTest {

    private static final String FIELD = "Đã làm được gì";

    @LocalServerPort
    private int port;

    @Test
    void aReturnedReportStandsOnTopUntilItIsReportedAgain() {
        var reason = "Bổ sung ảnh điểm tập kết rác trước và sau khi thu gom ngày thứ Sáu.";
        try (var office = signedIn(Screen.desk(port), "lan");
                var phone = Screen.phone(port)) {
            var waiting = office.page().locator("#cho-toi a").count();
            office.page().locator("#cho-toi a:has-text('phân loại rác')").click();
            office.fill("Lý do trả lại", reason).press("Trả lại kèm lý do").sees("trả lại", reason);

            signedIn(phone, "tung").sees("Bị trả lại, cần bổ sung (1)");
            assertThat(phone.page().locator("main section").first().getAttribute("id"))
                    .isEqualTo("tra-lai");
            phone.page().locator("#tra-lai a").first().click();
            phone.sees(reason, "Báo cáo kết quả");
            assertThat(top(phone, ".notice-warning")).isLessThan(top(phone, ".facts"));
            phone.fill(FIELD, "Đã bổ sung ảnh, 91 trên 120 hộ phân loại.")
                    .press("Gửi báo cáo")
                    .sees("Đã gửi báo cáo");

            office.open("/").sees("Chờ tôi thẩm định, trả lời (" + waiting + ")");
        }
    }

    /** Given back, verified, reopened because a number was wrong, verified again: each word of it stays. */
    @Test
    void whatWasVerifiedIsCorrectedAndItsHistoryStays() {
        var task = "Lập danh sách hộ cần hỗ trợ điện thoại thông minh";
        var correction = "Danh sách tính trùng 02 hộ, đề nghị rà lại.";
        var reason = "Ghi rõ họ tên chủ hộ của từng thôn xóm.";
        try (var office = signedIn(Screen.desk(port), "lan");
                var phone = signedIn(Screen.phone(port), "tung")) {
            report(phone, task, "Có 12 hộ cần hỗ trợ, đã bỏ 02 hộ trùng.");
            judged(office, task)
                    .fill("Lý do trả lại", reason)
                    .press("Trả lại kèm lý do")
                    .sees("trả lại");
            report(phone, task, "Có 12 hộ, kèm họ tên chủ hộ.");
            judged(office, task).press("Thẩm định đạt").sees("đã thẩm định");

            office.follow("Mở lại để đính chính")
                    .fill("Lý do đính chính", "Một hộ đã được tặng điện thoại, còn 11 hộ.")
                    .press("Mở lại nhiệm vụ")
                    .sees("Đã mở lại nhiệm vụ để đính chính.", "đang thực hiện");
            report(phone, task, "Còn 11 hộ cần hỗ trợ.");
            judged(office, task).press("Thẩm định đạt").sees("đã thẩm định");

            phone.page().reload();
            phone.sees("đã thẩm định", "Có 14 hộ cần hỗ trợ.", "Có 12 hộ, kèm họ tên chủ hộ.", "Còn 11 hộ cần hỗ trợ.");
            phone.sees(correction, reason, "Một hộ đã được tặng điện thoại");
            assertThat(phone.complaints()).isEmpty();
            assertThat(office.complaints()).isEmpty();
        }
    }

    private static void report(Screen phone, String task, String words) {
        phone.open("/").follow(task).fill(FIELD, words).press("Gửi báo cáo").sees("Đã gửi báo cáo", words);
    }

    private static Screen judged(Screen office, String task) {
        return office.open("/").follow("Thẩm định báo cáo: " + task).sees("Thẩm định báo cáo");
    }

    @Test
    void aReportThatMeetsATimeOutIsFoundAgain() {
        var typed = "Đã số hóa 312 trên 320 hồ sơ tiếp nhận trong tháng.";
        try (var desk = signedIn(Screen.desk(port), "phuc")) {
            desk.page().locator("#tra-lai a:has-text('Số hóa toàn bộ')").first().click();
            desk.fill(FIELD, typed);
            desk.page().context().clearCookies();
            desk.press("Gửi báo cáo").sees("Phiên làm việc đã hết");
            desk.fill("Tên đăng nhập", "demo.phuc")
                    .fill("Mật khẩu", OnStage.PASSWORD)
                    .press("Đăng nhập")
                    .sees(typed)
                    .press("Mở lại biểu mẫu")
                    .sees("Báo cáo kết quả");
            assertThat(desk.page().getByLabel(FIELD).inputValue()).isEqualTo(typed);
            desk.press("Gửi báo cáo").sees("Đã gửi báo cáo", typed);
        }
    }

    @Test
    void aReportIsWrittenByKeyboardAlone() {
        try (var desk = Screen.desk(port)) {
            var keys = new Keyboard(desk.open("/dang-nhap").page());
            keys.reach("Tên đăng nhập").type("demo.huong");
            keys.reach("Mật khẩu").type(OnStage.PASSWORD);
            keys.reach("Đăng nhập").enter();
            desk.sees("Tôi cần làm");
            keys.reach("Là cơ quan thường trực").enter();
            desk.sees("Báo cáo kết quả");
            keys.reach(FIELD).type("Đã lập nhóm điều phối, họp giao ban thứ Hai hằng tuần.");
            keys.reach("Gửi báo cáo").enter();
            desk.sees("Đã gửi báo cáo", "họp giao ban");
        }
    }

    private static double top(Screen screen, String selector) {
        return screen.page().locator(selector).first().boundingBox().y;
    }

    private static Screen signedIn(Screen screen, String person) {
        return screen.signIn("demo." + person, OnStage.PASSWORD).sees("Việc của tôi");
    }
}
