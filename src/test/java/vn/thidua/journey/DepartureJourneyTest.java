package vn.thidua.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.web.server.LocalServerPort;
import vn.thidua.database.Side;
import vn.thidua.demo.OnStage;
import vn.thidua.web.Show;

/** The head of a village leaves: whatever was his has another name before he is gone. */
@Journey
@ExtendWith(Staged.class)
class DepartureJourneyTest {

    private static final String HEIR = "Nguyễn Đình Quý";

    @LocalServerPort
    private int port;

    @Test
    void nobodysTasksAreLeftWhenTheHeadOfAVillageLeaves() {
        var open = owned("Lê Văn Tùng");
        assertThat(open).isPositive();
        try (var office = Screen.desk(port)) {
            office.signIn("demo.lan", OnStage.PASSWORD).sees("Việc của tôi");
            office.open("/don-vi").follow("Thôn Đông").follow("Thêm người và chức vụ");
            office.fill("Họ và tên người mới", HEIR)
                    .fill("Chức vụ", "Phó trưởng thôn")
                    .tick("Cấp phó")
                    .press("Giao chức vụ")
                    .sees("Đã giao chức vụ cho " + HEIR);
            office.open("/don-vi").follow("Thôn Đông").follow("Lê Văn Tùng").follow("Chuyển đi");
            office.fill("Ngày cuối giữ chức vụ", Show.date(LocalDate.now(Show.ZONE)))
                    .fill("Lý do, nơi chuyển đến", "Nghỉ theo nguyện vọng")
                    .choose("Người nhận tất cả", HEIR + " (Phó trưởng thôn, Thôn Đông)")
                    .pressAndAgree("Bàn giao và ghi chuyển đi")
                    .sees("Đã ghi Lê Văn Tùng chuyển đi và bàn giao xong.");

            assertThat(owned("Lê Văn Tùng")).isZero();
            assertThat(owned(HEIR)).isEqualTo(open);
            assertThat(withoutResponder()).isZero();
            office.open("/nhiem-vu?tim=nguyen dinh quy").sees(HEIR, "phân loại rác", open + " nhiệm vụ");
            assertThat(office.complaints()).isEmpty();
        }
        try (var left = Screen.phone(port)) {
            left.signIn("demo.tung", OnStage.PASSWORD).sees("Đăng nhập");
        }
    }

    private static int owned(String name) {
        return count("and t.owner_id in (select id from person where full_name = '" + name + "')");
    }

    /** Owner or deputy gone, or one and the same. */
    private static int withoutResponder() {
        return count("""
                and (t.owner_id = t.deputy_id
                  or exists (select from person p where p.commune_id = t.commune_id
                    and p.id in (t.owner_id, t.deputy_id) and p.full_name = 'Lê Văn Tùng'))""");
    }

    private static int count(String condition) {
        return Side.owner("select t.id::text from task t "
                        + "where t.commune_id = (select commune_id from account where username = 'demo.lan') and t.state in ('ASSIGNED', 'COUNTERED', 'ACCEPTED', 'AGREED', "
                        + "'IN_PROGRESS', 'REPORTED', 'RETURNED') " + condition)
                .size();
    }
}
