package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.drew.imaging.ImageMetadataReader;
import com.drew.metadata.exif.GpsDirectory;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.document.Pictures;
import vn.thidua.identity.SetupCodes;

/** From the code on the console to the first verified task. */
@Journey
class FirstRunJourneyTest {

    private static final String HEAD_PASSWORD = "Cua biển sông Thái Bình 1978";
    private static final String REPORT = "Đã hướng dẫn 42 hộ kinh doanh dùng hóa đơn điện tử, đạt 84 % kế hoạch quý.";

    @LocalServerPort
    private int port;

    @Autowired
    private SetupCodes codes;

    /** A plan, and what the review page says of it. */
    enum Plan {
        BINH_GIANG(
                "Bình Giang",
                Plans.shared("ke-hoach-binh-giang.docx"),
                "5 nội dung, 7 đơn vị, 19 nhiệm vụ",
                "Phòng Kinh tế xã"),
        AN_BINH(
                "An Bình",
                Path.of("src/main/resources/demo/ke-hoach-an-binh.md"),
                "3 nội dung, 6 đơn vị, 9 nhiệm vụ",
                "Phòng Kinh tế");

        private final String commune;
        private final Path file;
        private final String told;
        private final String unit;

        Plan(String commune, Path file, String told, String unit) {
            this.commune = commune;
            this.file = file;
            this.told = told;
            this.unit = unit;
        }
    }

    @ParameterizedTest
    @EnumSource
    void aCommuneGoesFromItsSetUpCodeToAVerifiedTask(Plan plan) throws Exception {
        assumeTrue(Files.exists(plan.file), "Skipped: the real plan is missing");
        var office = Screen.desk(port);
        var officer = Beginnings.of(office, codes.make(), plan.commune, "Hải Phòng");
        var recovery = Beginnings.enrol(office);
        publish(office, plan);
        staff(office, plan.unit);
        var username = "long." + UUID.randomUUID().toString().substring(0, 8);
        var link = account(office, username);
        assign(office);
        office.signOut().sees("Đã đăng xuất");

        var phone = Screen.phone(port);
        var duty = report(phone, link);
        office.signIn(officer, Beginnings.PASSWORD)
                .fill("Mã xác thực", recovery)
                .press("Xác nhận mã")
                .sees("Chờ tôi thẩm định, trả lời (1)");
        verify(office, duty);
        phone.page().reload();
        phone.sees("đã thẩm định", REPORT);
        assertThat(office.complaints()).isEmpty();
        assertThat(phone.complaints()).isEmpty();
        office.close();
        phone.close();
    }

    private static void publish(Screen office, Plan plan) {
        office.open("/phong-trao/du-thao/moi")
                .attach("Tệp kế hoạch", plan.file)
                .press("Đọc kế hoạch")
                .sees(plan.told, "Phòng Kinh tế", "Trung tâm Phục vụ hành chính công")
                .follow("Xem trước khi công bố")
                .press("Công bố phong trào")
                .sees("Đã công bố phong trào", "Nhiệm vụ của các đơn vị");
    }

    private static void staff(Screen office, String unit) {
        office.open("/don-vi").follow(unit).sees("Giao người đứng đầu đơn vị");
        post(office, "Vũ Hoàng Long", "Trưởng phòng Kinh tế", "Người đứng đầu");
        post(office, "Đặng Thị Thùy Dương", "Phó Trưởng phòng Kinh tế", "Cấp phó");
        office.sees("Vũ Hoàng Long", "Đặng Thị Thùy Dương");
    }

    private static void post(Screen office, String name, String title, String rank) {
        office.follow("Thêm người và chức vụ")
                .fill("Họ và tên người mới", name)
                .fill("Chức vụ", title)
                .tick(rank)
                .press("Giao chức vụ")
                .sees("Đã giao chức vụ cho " + name);
    }

    /** Gives the head an account; returns the path of the one-use link. */
    private static String account(Screen office, String username) {
        office.open("/tai-khoan/them")
                .choose("Người trong tổ chức", "Vũ Hoàng Long")
                .fill("Tên đăng nhập", username)
                .tick("Người đứng đầu đơn vị")
                .press("Lập tài khoản")
                .sees("Phiếu cấp tài khoản", "Trưởng phòng Kinh tế");
        return URI.create(office.text(".slip-address")).getPath();
    }

    private static void assign(Screen office) {
        office.open("/phong-trao").page().locator(".cards a").first().click();
        office.follow("Giao nhiệm vụ")
                .sees("Vũ Hoàng Long")
                .press("Giao các nhiệm vụ đã chọn")
                .sees("Đã giao", "Phòng Kinh tế", "chờ tiếp nhận");
    }

    /** The head's part, on a phone; gives the address of the task. */
    private static String report(Screen phone, String link) throws Exception {
        phone.open(link)
                .fill("Mật khẩu mới", HEAD_PASSWORD)
                .fill("Nhập lại mật khẩu mới", HEAD_PASSWORD)
                .press("Đặt mật khẩu")
                .sees("Tôi cần làm");
        phone.page().locator(".due-items a[href^='/nhiem-vu/']").first().click();
        phone.sees("Phòng Kinh tế").press("Tiếp nhận nhiệm vụ").sees("Báo cáo kết quả");
        var photo = Pictures.withExif(Pictures.jpeg(640, 480), 1, "2026:11:20 08:30:00");
        assertThat(position(photo)).isNotNull();
        phone.fill("Đã làm được gì", REPORT)
                .attach("Minh chứng (ảnh chụp, tệp)", "lop-tap-huan.jpg", photo)
                .press("Gửi báo cáo")
                .sees("Đã gửi báo cáo", "lop-tap-huan.jpg");
        var delivered = phone.page()
                .context()
                .request()
                .get(phone.page()
                        .locator(".attachment-photo")
                        .evaluate("a => a.href")
                        .toString());
        assertThat(delivered.status()).isEqualTo(200);
        assertThat(position(delivered.body())).isNull();
        return URI.create(phone.page().url()).getPath();
    }

    private static @org.jspecify.annotations.Nullable GpsDirectory position(byte[] jpeg) throws Exception {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(jpeg))
                .getFirstDirectoryOfType(GpsDirectory.class);
    }

    private static void verify(Screen office, String task) {
        office.page().locator("#cho-toi a").first().click();
        office.isAt(task)
                .sees(REPORT, "lop-tap-huan.jpg")
                .press("Thẩm định đạt")
                .sees("đã thẩm định");
    }
}
