package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.demo.OnStage;

/** The export of another program is mapped once on screen, and known the month after. */
@Journey
@ExtendWith(Staged.class)
class ExportJourneyTest {

    private static final String LAYOUT = "Tệp xuất hằng tháng của hệ thống theo dõi rác thải";

    @LocalServerPort
    private int port;

    @Test
    void anExportIsMappedOnceThenChosenByName() {
        try (var officer = Screen.desk(port)) {
            officer.signIn("demo.lan", OnStage.PASSWORD)
                    .open("/so-lieu")
                    .follow("Nhập từ tệp")
                    .attach("Tệp số liệu", "rac-tai-che.csv", "text/csv", export())
                    .choose("Tệp này là", "Tệp của hệ thống khác, khai cách đọc ngay sau khi gửi")
                    .press("Gửi và xem trước")
                    .sees("Khai cách đọc tệp", "Cột B: Rác tái chế (kg)", "Ví dụ: 1.204,5")
                    .choose("Cột A: Thôn", "Đơn vị")
                    .choose("Cột C: Tháng", "Kỳ báo cáo")
                    .choose("Cột B: Rác tái chế (kg)", "IND-E02, số: Tổng khối lượng đã cân")
                    .fill("Tên của cách đọc này", LAYOUT)
                    .press("Lưu cách đọc và xem trước")
                    .sees("Sửa các ô lỗi rồi gửi lại tệp", "Ô A3", "Chưa biết đơn vị này")
                    .sees("“Xóm Bãi” là");
            officer.open("/nhap-so-lieu").sees(LAYOUT, "chưa nhận");
            assertThat(officer.complaints()).isEmpty();
        }
    }

    private static byte[] export() {
        return "Tổng hợp rác tái chế các thôn;;\nThôn;Rác tái chế (kg);Tháng\nXóm Bãi;1.204,5;6/2024\nTổng cộng;1.204,5;\n"
                .getBytes(StandardCharsets.UTF_8);
    }
}
