package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import vn.thidua.demo.OnStage;

/** Two hundred tasks in ten clicks: from the page of the movement to the page of the leader. */
@Journey
@Import(ManyVillages.class)
class BulkJourneyTest {

    private static final int TASKS = ManyVillages.VILLAGES * ManyVillages.DUTIES.size();

    @LocalServerPort
    private int port;

    @Autowired
    private OnStage stage;

    @Autowired
    private ManyVillages villages;

    @BeforeEach
    void begin() {
        stage.begin();
    }

    @AfterEach
    void end() {
        stage.end();
    }

    @Test
    void twoHundredTasksAreLiveAfterTwoClicks() {
        var movement = villages.settle();
        try (var office = Screen.desk(port)) {
            office.signIn("demo.lan", OnStage.PASSWORD)
                    .isAt("/")
                    .open(movement)
                    .follow("Giao nhiệm vụ")
                    .sees("Thôn Phú Xuân 21");
            var offered = office.page().locator(".assignment-row").count();
            assertThat(offered).isGreaterThanOrEqualTo(TASKS).isGreaterThan(200);
            assertThat(office.page()
                            .locator("select[name$='.recurrence'] option[value=QUARTER]:checked")
                            .count())
                    .isGreaterThanOrEqualTo(2 * ManyVillages.VILLAGES);

            office.press("Giao các nhiệm vụ đã chọn").sees("Đã giao", "nhiệm vụ");

            office.fill("Tìm theo nhiệm vụ, đơn vị, người phụ trách", "thon phu xuan")
                    .press("Lọc")
                    .sees(TASKS + " nhiệm vụ", "Nguyễn Văn Trưởng", "thay thế: Phạm Thị Phó", "chờ tiếp nhận");
            assertThat(office.text("main")).doesNotContain("không đặt hạn");
            assertThat(office.complaints()).isEmpty();
        }
        try (var leader = Screen.desk(port)) {
            leader.signIn("demo.khanh", OnStage.PASSWORD).follow("Toàn cảnh").sees("Thôn Phú Xuân 1");
        }
    }
}
