package vn.thidua.journey;

import java.time.Instant;
import java.util.UUID;

/** The first quarter of an hour of a commune: set up by its first officer, who enrols a phone. */
final class Beginnings {

    static final String PASSWORD = "Sen hồng đầu hạ ở Bình Giang 2026";

    private Beginnings() {}

    /** Sets the commune up with the one-time code, up to the page that asks for a phone; gives the username. */
    static String of(Screen screen, String setupCode, String commune, String city) {
        var username = "phuong." + UUID.randomUUID().toString().substring(0, 8);
        screen.open("/khoi-tao")
                .fill("Mã khởi tạo", setupCode)
                .choose("Loại đơn vị hành chính", "Xã")
                .fill("Tên riêng", commune)
                .fill("Tên tỉnh, thành phố", city)
                .fill("Họ và tên", "Nguyễn Thị Bích Phượng")
                .fill("Tên đăng nhập", username)
                .fill("Mật khẩu", PASSWORD)
                .fill("Nhập lại mật khẩu", PASSWORD)
                .press("Khởi tạo")
                .isAt("/xac-thuc-hai-buoc");
        return username;
    }

    /** Sets the second step up, to the page with the recovery codes; gives one of them. */
    static String enrol(Screen screen) {
        var secret = screen.text(".fact code");
        return screen.fill("Mã đang hiện trên điện thoại", Authenticator.code(secret, Instant.now()))
                .press("Xác nhận mã")
                .sees("Mã dự phòng")
                .text(".codes code");
    }
}
