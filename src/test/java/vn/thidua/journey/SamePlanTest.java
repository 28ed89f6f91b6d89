package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.identity.SetupCodes;

/** The movement does not depend on the form in which its plan arrives. */
@Journey
class SamePlanTest {

    private static final String NAME = "ke-hoach-binh-giang";

    @LocalServerPort
    private int port;

    @Autowired
    private SetupCodes codes;

    @Test
    void wordAndMarkdownGiveTheSameMovement() {
        assumeTrue(Files.exists(Plans.shared(NAME + ".docx")), "Skipped: the real plan is missing");
        try (var office = Screen.desk(port)) {
            Beginnings.of(office, codes.make(), "Bình Giang Đông", "Hải Phòng");
            Beginnings.enrol(office);

            var word = published(office, NAME + ".docx");
            var markdown = published(office, NAME + ".md");

            assertThat(word)
                    .contains("Nhiệm vụ của các đơn vị", "Nơi nhận", "Vũ Thị Hòa")
                    .hasSizeGreaterThan(5000);
            assertThat(markdown).isEqualTo(word);
        }
    }

    /** Publishes the plan; gives all that the movement's page says, without the time and the timeline. */
    private static String published(Screen office, String file) {
        office.open("/phong-trao/du-thao/moi")
                .attach("Tệp kế hoạch", Plans.shared(file))
                .press("Đọc kế hoạch")
                .follow("Xem trước khi công bố")
                .press("Công bố phong trào")
                .sees("Đã công bố phong trào");
        return office.page()
                .locator(
                        "main h1, main .lead, main .fact:not(:last-child), main .section:not(#nhat-ky):not(#trang-thai)")
                .allInnerTexts()
                .toString();
    }
}
