package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.demo.OnStage;

/** Two hundred tasks in ten clicks: from the page of the movement to the page of the leader. */
@Journey
@ExtendWith(Staged.class)
class BulkJourneyTest {

    private static final int TASKS = ManyVillages.VILLAGES * ManyVillages.DUTIES.size();

    @LocalServerPort
    private int port;

    @Autowired
    private ManyVillages villages;

    @Test
    void aPlanOfTwoHundredTasksIsInThePeoplesHandsAfterTenClicks() {
        villages.settle();
        try (var office = Screen.desk(port)) {
            office.signIn("demo.lan", OnStage.PASSWORD).isAt("/").touches();
            read(office);
            publish(office);
            office.follow("Giao nhiệm vụ").sees("Thôn Phú Xuân 21");
            office.page().waitForLoadState();
            assertThat(office.page()
                            .locator("select[name$='.recurrence'] option[value=QUARTER]:checked")
                            .count())
                    .isGreaterThanOrEqualTo(2 * ManyVillages.VILLAGES);
            office.press("Giao các nhiệm vụ đã chọn").sees("Đã giao", "nhiệm vụ");
            assertThat(office.touches()).isLessThanOrEqualTo(10);

            office.fill("Tìm theo nhiệm vụ, đơn vị, người phụ trách", "thon phu xuan")
                    .press("Lọc")
                    .sees(TASKS + " nhiệm vụ", "Nguyễn Văn Trưởng", "thay thế: Phạm Thị Phó", "chờ tiếp nhận");
            assertThat(office.text("main")).doesNotContain("không đặt hạn");
            assertThat(office.complaints()).isEmpty();
        }
        theLeaderSeesThem();
    }

    private void read(Screen office) {
        office.follow("Phong trào").follow("Tải lên kế hoạch");
        office.attach("Tệp kế hoạch", "ke-hoach-12.md", "text/markdown", ManyVillages.plan())
                .press("Đọc kế hoạch")
                .sees("Xem trước khi công bố", ManyVillages.DUTIES.getLast());
    }

    private static void publish(Screen office) {
        var group = "nhóm Các thôn (%d đơn vị)".formatted(ManyVillages.VILLAGES + 2);
        office.press("Chọn: " + group).sees(group);
        office.follow("Xem trước khi công bố").sees(ManyVillages.TOGETHER);
        office.press("Công bố phong trào").sees("Đã công bố phong trào");
    }

    /** What was made, as numbers that lead to exactly these tasks. */
    private void theLeaderSeesThem() {
        try (var leader = Screen.desk(port)) {
            leader.signIn("demo.khanh", OnStage.PASSWORD).follow("Toàn cảnh");
            leader.choose("Phong trào", "Thôn xóm An Bình xanh, sạch, số").press("Lọc");
            leader.sees("Thôn Phú Xuân 1", "Thôn Phú Xuân 21");
            var each = ManyVillages.DUTIES.size();
            leader.page().getByLabel("Thôn Phú Xuân 7, đã giao: " + each).click();
            leader.sees(each + " nhiệm vụ", "Nguyễn Văn Trưởng");
            assertThat(leader.complaints()).isEmpty();
        }
    }
}
