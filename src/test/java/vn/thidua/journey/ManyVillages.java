package vn.thidua.journey;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Side;
import vn.thidua.database.Wall;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/** Villages by the dozen on the stage of the demonstration, and a plan as the office would write it for them. */
class ManyVillages {

    static final int VILLAGES = 21;

    static final List<String> DUTIES = List.of(
            "Tuyên truyền, vận động người dân thực hiện dịch vụ công trực tuyến, báo cáo kết quả hằng tháng",
            "Duy trì tổ công nghệ số cộng đồng, sinh hoạt định kỳ hằng tháng",
            "Rà soát, cập nhật danh sách hộ chưa có tài khoản định danh điện tử hằng quý",
            "Tổ chức ngày Chủ nhật xanh, dọn vệ sinh đường làng, ngõ xóm hằng tháng",
            "Xây dựng tuyến đường hoa, đoạn đường tự quản kiểu mẫu",
            "Sơ kết việc thực hiện phong trào 6 tháng một lần",
            "Vận động hộ gia đình phân loại chất thải rắn sinh hoạt tại nguồn",
            "Bình xét hộ gia đình tiêu biểu trong phong trào thi đua hằng năm",
            "Hướng dẫn người cao tuổi sử dụng điện thoại thông minh, thanh toán không dùng tiền mặt",
            "Phản ánh khó khăn, vướng mắc trong quá trình thực hiện về Ủy ban nhân dân xã hằng quý");

    /** The plan's own words for the villages. */
    static final String TOGETHER = "Các thôn, tổ dân phố trên địa bàn xã";

    private static final String PLAN = """
            ỦY BAN NHÂN DÂN

            XÃ AN BÌNH

            Số: 12/KH-UBND

            An Bình, ngày 05 tháng 01 năm 2026

            **KẾ HOẠCH**

            **Tổ chức Phong trào thi đua "Thôn xóm An Bình xanh, sạch, số" giai đoạn 2026 - 2030**

            **I. NỘI DUNG THI ĐUA**

            **1. Thi đua sống xanh, sạch ở từng thôn xóm**

            - Giữ đường làng, ngõ xóm sạch; phân loại rác tại nguồn.

            **2. Thi đua học và dùng dịch vụ số**

            - Mỗi hộ có ít nhất một người nộp được hồ sơ trực tuyến.

            **II. TỔ CHỨC THỰC HIỆN**

            **1. %s**

            - %s

            **2. Phòng Văn hóa - Xã hội**

            - Là cơ quan thường trực, theo dõi, đôn đốc và tổng hợp kết quả phong trào.
            """;

    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final TransactionTemplate transaction;

    ManyVillages(Units units, Persons persons, Posts posts, PlatformTransactionManager transactions) {
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        transaction = new TransactionTemplate(transactions);
    }

    /** The villages, each with a head and a deputy. */
    void settle() {
        var commune = UUID.fromString(Side.owner("select commune_id from account where username = 'demo.lan'")
                .getFirst());
        Wall.inside(
                commune,
                () -> transaction.execute(_ -> IntStream.rangeClosed(1, VILLAGES)
                        .mapToObj(this::village)
                        .toList()));
    }

    /** The plan as a Markdown file. */
    static byte[] plan() {
        return PLAN.formatted(TOGETHER, String.join(".\n\n- ", DUTIES) + ".").getBytes(StandardCharsets.UTF_8);
    }

    private UUID village(int number) {
        var village =
                units.add("Thôn Phú Xuân " + number, UnitKind.VILLAGE, null).id();
        post(village, "Nguyễn Văn Trưởng", "Trưởng thôn", Rank.HEAD);
        post(village, "Phạm Thị Phó", "Phó trưởng thôn", Rank.DEPUTY);
        return village;
    }

    private void post(UUID village, String name, String title, Rank rank) {
        posts.begin(persons.add(name, null, null).id(), village, title, rank, LocalDate.of(2026, 1, 1));
    }
}
