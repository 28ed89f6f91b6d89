package vn.thidua.draft;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause.Kind;

/** Which kinds of entries there are at the top, in the order in which people read, and which stand below which. */
final class Shape {

    /** Kinds that stand at the top, in the order of the page. */
    static final List<Kind> TOP = List.of(
            Kind.BASIS,
            Kind.PURPOSE,
            Kind.REQUIREMENT,
            Kind.AREA,
            Kind.SUBJECT_GROUP,
            Kind.AWARD_FORM,
            Kind.AWARD_STANDARD,
            Kind.SOLUTION,
            Kind.PHASE,
            Kind.UNIT,
            Kind.TARGET,
            Kind.DEADLINE,
            Kind.RECIPIENT);

    private static final Set<Kind> NESTING = Set.of(Kind.AREA_ITEM, Kind.SOLUTION_ITEM);

    private Shape() {}

    /** What stands below an entry of the kind; null when nothing does. */
    static @Nullable Kind below(Kind kind) {
        return switch (kind) {
            case AREA, AREA_ITEM -> Kind.AREA_ITEM;
            case SOLUTION, SOLUTION_ITEM -> Kind.SOLUTION_ITEM;
            case SUBJECT_GROUP -> Kind.CRITERION;
            case PHASE -> Kind.PHASE_ITEM;
            case UNIT -> Kind.DUTY;
            default -> null;
        };
    }

    /** Whether an entry of the kind may stand there; a null parent is the top. */
    static boolean fits(Kind kind, @Nullable Kind parent) {
        return parent == null ? TOP.contains(kind) : below(parent) == kind;
    }

    /** Whether entries of the kind may stand below each other. */
    static boolean nests(Kind kind) {
        return NESTING.contains(kind);
    }

    /** Heading of the entries of a kind that stands at the top. */
    static String title(Kind kind) {
        return switch (kind) {
            case BASIS -> "Căn cứ";
            case PURPOSE -> "Mục đích";
            case REQUIREMENT -> "Yêu cầu";
            case AREA -> "Nội dung thi đua";
            case SUBJECT_GROUP -> "Tiêu chí theo nhóm đối tượng";
            case AWARD_FORM -> "Hình thức khen thưởng";
            case AWARD_STANDARD -> "Tiêu chuẩn khen thưởng";
            case SOLUTION -> "Giải pháp";
            case PHASE -> "Giai đoạn";
            case UNIT -> "Nhiệm vụ của các đơn vị";
            case TARGET -> "Chỉ tiêu";
            case DEADLINE -> "Thời hạn";
            case RECIPIENT -> "Nơi nhận";
            default -> throw new IllegalArgumentException(kind.name());
        };
    }
}
