package vn.thidua.journey;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import vn.thidua.database.Side;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clauses;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Rank;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/** Villages by the dozen, and a plan that gives each of them many duties: on the stage of the demonstration. */
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

    private final Movements movements;
    private final Clauses clauses;
    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final TransactionTemplate transaction;

    ManyVillages(
            Movements movements,
            Clauses clauses,
            Units units,
            Persons persons,
            Posts posts,
            PlatformTransactionManager transactions) {
        this.movements = movements;
        this.clauses = clauses;
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        transaction = new TransactionTemplate(transactions);
    }

    /** Gives the path of the movement. */
    String settle() {
        var commune = UUID.fromString(Side.owner("select commune_id from account where username = 'demo.lan'")
                .getFirst());
        return Wall.inside(
                commune, () -> transaction.execute(_ -> fill(movements.own().getLast())));
    }

    private String fill(Movement movement) {
        var all = clause(null, Clause.Kind.UNIT, "Các thôn, tổ dân phố trên địa bàn xã");
        clauses.append(movement, all);
        DUTIES.forEach(duty -> clauses.append(movement, clause(all.id(), Clause.Kind.DUTY, duty)));
        clauses.addUnits(
                movement.commune(),
                Map.of(
                        all.id(),
                        IntStream.rangeClosed(1, VILLAGES)
                                .mapToObj(this::village)
                                .toList()));
        return movement.path();
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

    private static Clause clause(@org.jspecify.annotations.Nullable UUID parent, Clause.Kind kind, String text) {
        return new Clause(Ids.next(), parent, kind, 0, text, null, null, null, null, null, false, false, false, -1, "");
    }
}
