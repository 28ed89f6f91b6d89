package vn.thidua.journey;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.demo.OnStage;

/** Makes the pictures of the README, when {@code bin/shots} asks for them. */
@Journey
@EnabledIfSystemProperty(named = "thidua.shots", matches = "true")
class ReadmePicturesTest {

    @LocalServerPort
    private int port;

    @Autowired
    private OnStage stage;

    @Test
    void showsTheDeskTheReviewAndATaskOnAPhone() {
        stage.begin();
        try (var office = Screen.desk(port).signIn("demo.lan", OnStage.PASSWORD).sees("Chờ tôi thẩm định");
                var phone =
                        Screen.phone(port).signIn("demo.tung", OnStage.PASSWORD).sees("Tôi cần làm")) {
            keep(office, "desk");
            office.open("/phong-trao/du-thao/moi")
                    .attach("Tệp kế hoạch", Path.of("src/main/resources/demo/ke-hoach-an-binh.md"))
                    .press("Đọc kế hoạch")
                    .sees("Xem trước khi công bố");
            keep(office, "review");
            phone.page().locator("#can-lam a").first().click();
            phone.sees("Việc cần làm tiếp");
            keep(phone, "task-phone");
        } finally {
            stage.end();
        }
    }

    private static void keep(Screen screen, String name) {
        screen.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("docs/images", name + ".png")));
    }
}
