package vn.thidua.movement;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.locality.Locality;
import vn.thidua.movement.Clause.Kind;

/** A movement with one of everything, for tests of what happens after publishing. */
public class SmallMovement {

    /** The duty of the village. */
    public static final String DUTY = "Vận động hộ gia đình phân loại rác thải tại nguồn";

    /** The document of the city that the plan of An Bình names as a basis. */
    public static final String CITED = "1520/KH-UBND";

    private final Launch launch;
    private final Statuses statuses;
    private final Movements movements;
    private final Courses courses;
    private final Casting casting;
    private final Clock clock;

    SmallMovement(
            Launch launch, Statuses statuses, Movements movements, Courses courses, Casting casting, Clock clock) {
        this.launch = launch;
        this.statuses = statuses;
        this.movements = movements;
        this.courses = courses;
        this.casting = casting;
        this.clock = clock;
    }

    /** Published in An Bình; its duty is the village's. */
    public UUID published(Cast cast) {
        return published(cast, 0);
    }

    /** The same with so many more items of its area. */
    public UUID published(Cast cast, int more) {
        return published(cast.officer(), cast.anBinh(), cast.village().id(), more);
    }

    /** Published by the city. */
    public UUID inCity(Cast cast) {
        return published(cast.cityStanding(), cast.city(), null, 0);
    }

    private UUID published(Actor officer, Locality place, @Nullable UUID unit, int more) {
        var clauses = clauses(more);
        var id = Ids.next();
        var planUnit = clauses.stream()
                .filter(clause -> clause.kind() == Kind.UNIT)
                .findFirst()
                .orElseThrow();
        casting.as(
                officer,
                () -> launch.launch(
                        movement(id, place),
                        clauses,
                        unit == null ? Map.of() : Map.of(planUnit.id(), List.of(unit)),
                        passages(clauses),
                        officer.member()));
        return id;
    }

    private Movement movement(UUID id, Locality place) {
        var city = place.parent() == null;
        return new Movement(
                id,
                place.id(),
                null,
                place.name() + " sống xanh",
                "Tổ chức Phong trào thi đua “%s sống xanh” giai đoạn 2026 - 2030".formatted(place.name()),
                city ? CITED : null,
                city ? "2026-06-02" : "2026-06",
                "Ủy ban nhân dân " + place.title(),
                "Phạm Thị Hoa",
                "2026",
                "2030",
                clock.instant());
    }

    private static List<String> passages(List<Clause> clauses) {
        var passages = new ArrayList<>(clauses.stream().map(Clause::text).toList());
        passages.add("Trên đây là Kế hoạch; giao Văn phòng theo dõi việc thực hiện.");
        return passages;
    }

    private static List<Clause> clauses(int more) {
        var clauses = new ArrayList<Clause>();
        add(
                clauses,
                Kind.BASIS,
                null,
                "Căn cứ Kế hoạch số 1520 /KH-UBND ngày 02/6/2026 của UBND thành phố",
                null,
                null);
        var area = add(clauses, Kind.AREA, null, "Thi đua sống xanh", null, null);
        add(clauses, Kind.AREA_ITEM, area, "Số hóa hồ sơ, kết quả giải quyết thủ tục hành chính", null, null);
        for (var number = 0; number < more; number++) {
            add(clauses, Kind.AREA_ITEM, area, "Việc thứ " + number, null, null);
        }
        var group = add(clauses, Kind.SUBJECT_GROUP, null, "Các thôn", null, null);
        add(clauses, Kind.CRITERION, group, "Mọi hộ phân loại rác", null, null);
        add(clauses, Kind.AWARD_FORM, null, "Giấy khen của Chủ tịch Ủy ban nhân dân xã", null, null);
        add(clauses, Kind.PHASE, null, "Giai đoạn 1", "2026", "2027");
        add(clauses, Kind.PHASE, null, "Giai đoạn 2", "2028", "2030");
        var unit = add(clauses, Kind.UNIT, null, "Thôn Đông", null, null);
        add(clauses, Kind.DUTY, unit, DUTY, null, "2026-12-15");
        add(clauses, Kind.DUTY, unit, "Trồng cây xanh dọc đường liên thôn", null, null);
        add(clauses, Kind.DEADLINE, null, "Sơ kết, rút kinh nghiệm vào cuối năm 2027", null, "2027-12");
        return clauses;
    }

    private static UUID add(
            List<Clause> clauses,
            Kind kind,
            @Nullable UUID parent,
            String text,
            @Nullable String starts,
            @Nullable String ends) {
        var id = Ids.next();
        clauses.add(new Clause(
                id,
                parent,
                kind,
                clauses.size(),
                text,
                starts,
                ends,
                kind == Kind.CRITERION ? BigDecimal.TEN : null,
                null,
                null,
                false,
                false,
                false,
                clauses.size(),
                text));
        return id;
    }

    /** The clause with the text. */
    public Clause clause(Actor reader, UUID movement, String text) {
        return casting.as(
                reader,
                () -> movements.allClauses(movement).stream()
                        .filter(clause -> clause.text().equals(text))
                        .findFirst()
                        .orElseThrow());
    }

    /** Declares the states one after the other, each since the day of the test. */
    public void declare(Actor officer, UUID movement, State... states) {
        for (var state : states) {
            casting.as(officer, () -> {
                var course = courses.of(movements.own(movement), movements.clauses(movement));
                var said = new Status.Declared(LocalDate.of(2026, 11, 23), "12/TB-UBND", "theo văn bản");
                statuses.add(
                        course.now().then(state, course.phases(), said, officer.member(), clock.instant()),
                        officer.member());
            });
        }
    }
}
