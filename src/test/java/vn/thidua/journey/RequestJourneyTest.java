package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.demo.OnStage;
import vn.thidua.web.Show;

/** The Fatherland Front is asked, not ordered: it proposes something else, or says no; the office answers. */
@Journey
@ExtendWith(Staged.class)
class RequestJourneyTest {

    private static final String ASKED = "Phối hợp lấy ý kiến Nhân dân về kết quả phong trào trong năm";
    private static final String OFFERED = "Lấy ý kiến Nhân dân tại hai thôn; các thôn còn lại lấy ý kiến trực tuyến";
    private static final String WATCH = "Giám sát việc thu gom rác tại hai thôn";

    @LocalServerPort
    private int port;

    @Test
    void theFrontProposesSomethingElseAndTheOfficeAgrees() {
        var day = Show.date(LocalDate.now(Show.ZONE).plusDays(45));
        try (var front = signedIn(Screen.phone(port), "mai");
                var office = signedIn(Screen.desk(port), "lan")) {
            front.follow(ASKED).sees("Ủy ban nhân dân đề nghị đơn vị thực hiện việc này.");
            front.follow("Đề xuất thực hiện khác")
                    .fill("Nội dung đề xuất", OFFERED)
                    .fill("Hạn đề xuất", day)
                    .fill("Lý do đề xuất", "Cuối năm các thôn trùng lịch tổng kết Mặt trận.")
                    .press("Gửi đề xuất")
                    .sees("Đã gửi đề xuất đến cơ quan thường trực.", "có đề xuất khác");

            office.open("/").follow("Trả lời đề xuất khác: " + ASKED).sees(OFFERED, day, "trùng lịch tổng kết");
            office.press("Đồng ý với đề xuất").sees(OFFERED, "đã đồng ý", "hạn " + day);

            front.open("/").follow(OFFERED).sees("Báo cáo kết quả", ASKED);
            assertThat(front.complaints()).isEmpty();
            assertThat(office.complaints()).isEmpty();
        }
    }

    @Test
    void theOfficeKeepsToItsRequestAndTheFrontDeclines() {
        var answer = "Đề nghị giữ cả hai thôn, có thể lùi sang quý sau.";
        var reason = "Mặt trận đã có chương trình giám sát năm, không bổ sung được cuộc giám sát này.";
        try (var office = signedIn(Screen.desk(port), "lan");
                var front = signedIn(Screen.phone(port), "mai")) {
            office.follow("Trả lời đề xuất khác: " + WATCH)
                    .follow("Trả lời đề xuất")
                    .fill("Nội dung trả lời", answer)
                    .press("Gửi trả lời")
                    .sees("Đã trả lời đề xuất.", "chờ trả lời");

            front.open("/").follow(WATCH).sees(answer);
            front.page().getByText("Không nhận lời đề nghị này").click();
            front.press("Gửi câu trả lời").sees("Hãy");
            assertThat(front.complaints()).hasSize(1).first().asString().contains("422");
            front.fill("Lý do", reason).press("Gửi câu trả lời").sees("không nhận lời", reason);

            office.open("/nhiem-vu?tim=giam sat viec thu gom").follow(WATCH).sees("không nhận lời", reason);
            assertThat(office.text("main")).doesNotContain("Nhắc thực hiện");
            office.open("/");
            assertThat(office.text("main")).doesNotContain(WATCH);
            assertThat(front.complaints()).isEmpty();
        }
    }

    private static Screen signedIn(Screen screen, String person) {
        return screen.signIn("demo." + person, OnStage.PASSWORD).sees("Việc của tôi");
    }
}
