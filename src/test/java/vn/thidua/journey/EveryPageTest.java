package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.thidua.demo.OnStage;
import vn.thidua.identity.SetupCodes;
import vn.thidua.roster.RosterFile;

/** Goes wherever people can go, as a stranger, at the beginning, and as everybody of the demonstration. */
@Journey
@ExtendWith(Staged.class)
class EveryPageTest {

    private static final List<String> PEOPLE =
            List.of("tung", "phuc", "huong", "hoa", "mai", "hung", "thang", "thu", "binh");
    private static final Set<String> NO_PAGES = Set.of(
            "/health",
            "/tep/{id}",
            "/tep/{id}/xem-truoc",
            "/error",
            "/lich/{token}.ics",
            "/minh-chung/{id}",
            "/don-vi/nhap/{id}/con-lai");

    private static final Path PLAN = Path.of("src/main/resources/demo/ke-hoach-an-binh.md");
    private static final String SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @LocalServerPort
    private int port;

    @Autowired
    @Qualifier("requestMappingHandlerMapping")
    private RequestMappingHandlerMapping routes;

    @Autowired
    private SetupCodes codes;

    private final List<String> wrong = new ArrayList<>();

    @Test
    void isReadableInEveryLookAndBreaksNoRule() {
        var walk = new Walk(pages());
        onScreen((screen, look) -> asStranger(screen, look, walk));
        onScreen((screen, look) -> atTheBeginning(screen, look, walk));
        onScreen((screen, look) -> asAdministrator(screen, look, walk));
        onScreen((screen, look) -> asOfficer(screen, look, walk));
        for (var person : PEOPLE) onScreen((screen, look) -> walk.from(signedIn(screen, person), "/", look));
        onScreen((screen, look) -> afterTheTimeOut(screen, look, walk));

        walk.unreached().stream().forEach(route -> wrong.add("Nobody reached " + route));
        assertThat(wrong).isEmpty();
    }

    private void asStranger(Screen screen, Look look, Walk walk) {
        codes.make();
        for (var path : List.of("/dang-nhap", "/khoi-tao")) {
            screen.open(path);
            look.at(path.substring(1));
            screen.page().locator("main form button[type=submit]").first().click();
            screen.sees("cần sửa");
            look.atRefusal(path.substring(1) + "-loi");
        }
        for (var path : List.of("/moi/khong-dung", "/khong-co", "/hong", "/luat")) {
            screen.open(path);
            look.atRefusal(path.substring(1).replace('/', '-'));
        }
        walk.reached("/dang-nhap", "/khoi-tao", "/hong", "/luat");
    }

    private void atTheBeginning(Screen screen, Look look, Walk walk) {
        var officer = Beginnings.of(screen, codes.make(), "Tân Kỳ", "Hải Phòng");
        look.at("xac-thuc-hai-buoc");
        var code = Beginnings.enrol(screen);
        look.at("ma-du-phong");
        walk.from(screen, "/", look);
        screen.signOut().signIn(officer, Beginnings.PASSWORD).sees("Mã xác thực");
        look.at("xac-thuc");
        screen.fill("Mã xác thực", code).press("Xác nhận mã").sees("Hiện không có việc");
        walk.reached("/xac-thuc-hai-buoc", "/xac-thuc-hai-buoc/ma-du-phong", "/xac-thuc");
    }

    private void asAdministrator(Screen screen, Look look, Walk walk) {
        screen.signIn("demo.van", OnStage.PASSWORD).isAt("/xac-thuc-hai-buoc");
        Beginnings.enrol(screen);
        for (var path : List.of("/tai-khoan/them", "/uy-quyen", "/don-vi/moi", "/mat-khau"))
            refused(screen, look, path);
        screen.open("/tai-khoan/them")
                .choose("Người trong tổ chức", "Phạm Văn Sơn")
                .fill("Tên đăng nhập", "demo.son")
                .tick("Cán bộ Mặt trận Tổ quốc")
                .press("Lập tài khoản")
                .sees("Phiếu cấp tài khoản");
        look.at("phieu");
        var link = URI.create(screen.text(".slip-address")).getPath();
        walk.from(screen, "/", look);
        screen.signOut().open(link);
        look.at("moi");
        walk.reached("/tai-khoan/1/phieu", link);
    }

    private void asOfficer(Screen screen, Look look, Walk walk) {
        signedIn(screen, "lan");
        refused(screen, look, "/phong-trao/du-thao/moi");
        screen.attach("Tệp kế hoạch", PLAN).press("Đọc kế hoạch").sees("Xem trước khi công bố");
        var draft = screen.page().url();
        screen.open("/don-vi/nhap")
                .attach("Tệp Excel", "danh-sach.xlsx", SHEET, RosterFile.small().content())
                .press("Gửi và xem trước")
                .sees("Làng");
        var sheet = screen.page().url();
        screen.open("/phong-trao")
                .follow("An Bình chung sức chuyển đổi số, sống xanh mỗi ngày")
                .follow("So sánh với bản kế hoạch mới")
                .attach("Tệp của bản kế hoạch mới", "ban-moi.md", "text/markdown", newerPlan())
                .press("Đọc và so sánh")
                .sees("Tiếp nhận nội dung đã chọn");
        walk.from(screen, URI.create(sheet).getPath(), look);
        walk.from(screen, "/", look);
        screen.page().navigate(draft);
        screen.follow("Xem trước khi công bố")
                .press("Công bố phong trào")
                .sees("Đã công bố phong trào")
                .follow("Giao nhiệm vụ")
                .sees("Hạn chung");
        look.at("giao-viec");
        screen.press("Bỏ chọn tất cả").press("Giao các nhiệm vụ đã chọn").sees("Hãy chọn ít nhất một nhiệm vụ");
        look.atRefusal("giao-viec-loi");
        walk.from(screen, "/tim-kiem?tim=rac", look);
        for (var list : List.of("/tim-kiem", "/nhiem-vu", "/don-vi"))
            walk.from(screen, list + "?tim=khong-co-gi", look);
    }

    private static byte[] newerPlan() {
        try {
            return Files.readString(PLAN)
                    .replace("vào tối thứ Năm hằng tuần", "vào tối thứ Ba và tối thứ Năm hằng tuần")
                    .getBytes(StandardCharsets.UTF_8);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** The session ends while somebody types; the form is found again after signing in. */
    private void afterTheTimeOut(Screen screen, Look look, Walk walk) {
        signedIn(screen, "phuc")
                .page()
                .locator("#tra-lai a:has-text('Số hóa toàn bộ')")
                .first()
                .click();
        screen.press("Gửi báo cáo").sees("cần sửa");
        look.atRefusal("bao-cao-loi");
        screen.fill("Đã làm được gì", "Đã số hóa 312 trên 320 hồ sơ tiếp nhận trong tháng.");
        screen.page().context().clearCookies();
        screen.press("Gửi báo cáo").sees("Phiên làm việc đã hết");
        look.at("dang-nhap-het-phien");
        screen.fill("Tên đăng nhập", "demo.phuc")
                .fill("Mật khẩu", OnStage.PASSWORD)
                .press("Đăng nhập")
                .sees("312 trên 320");
        look.at("gui-lai");
        walk.reached("/gui-lai");
    }

    /** Sends the page's form as it is, which is refused, and looks at what the page says. */
    private static void refused(Screen screen, Look look, String path) {
        screen.open(path)
                .page()
                .locator("form.form button[type=submit]")
                .first()
                .click();
        screen.sees("cần sửa");
        look.atRefusal(path.substring(1).replace('/', '-') + "-loi");
    }

    private static Screen signedIn(Screen screen, String person) {
        return screen.signIn("demo." + person, OnStage.PASSWORD).sees("Việc của tôi");
    }

    private interface Part {
        void play(Screen screen, Look look);
    }

    private void onScreen(Part part) {
        try (var screen = Screen.desk(port)) {
            var look = new Look(screen);
            part.play(screen, look);
            wrong.addAll(look.wrong());
        }
    }

    private Set<String> pages() {
        return routes.getHandlerMethods().keySet().stream()
                .filter(route -> route.getMethodsCondition().isEmpty()
                        || route.getMethodsCondition().getMethods().contains(RequestMethod.GET))
                .flatMap(route -> route.getPatternValues().stream())
                .filter(route -> !NO_PAGES.contains(route) && !route.startsWith("/api/"))
                .collect(Collectors.toSet());
    }
}
