package vn.thidua.movement;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause.Kind;

/** The clauses of a movement as the tree that the plan makes of them, the retired ones among them. */
public final class Outline {

    /**
     * A section of the page.
     *
     * @param kinds the clauses that stand at its top
     */
    public record Part(String id, String title, List<Kind> kinds) {

        static Part of(String id, String title, Kind... kinds) {
            return new Part(id, title, Arrays.asList(kinds));
        }
    }

    /** The sections of a movement's page that hold clauses, in their order. */
    public static final List<Part> PARTS = List.of(
            Part.of("don-vi", "Nhiệm vụ của các đơn vị", Kind.UNIT),
            Part.of("noi-dung-thi-dua", "Nội dung thi đua", Kind.AREA),
            Part.of("tieu-chi", "Tiêu chí theo nhóm đối tượng", Kind.SUBJECT_GROUP),
            Part.of("khen-thuong", "Khen thưởng", Kind.AWARD_FORM, Kind.AWARD_STANDARD),
            Part.of("giai-phap", "Giải pháp", Kind.SOLUTION),
            Part.of("chi-tieu", "Chỉ tiêu", Kind.TARGET),
            Part.of("thoi-han", "Mốc thời gian", Kind.DEADLINE),
            Part.of("muc-dich", "Mục đích, yêu cầu", Kind.PURPOSE, Kind.REQUIREMENT),
            Part.of("can-cu", "Căn cứ", Kind.BASIS),
            Part.of("noi-nhan", "Nơi nhận", Kind.RECIPIENT));

    private final List<Clause> clauses;
    private final Map<UUID, List<Clause>> children;

    /** @param clauses in the order of the plan */
    public Outline(List<Clause> clauses) {
        this.clauses = clauses;
        this.children = clauses.stream()
                .filter(clause -> clause.parent() != null)
                .collect(Collectors.groupingBy(clause -> Objects.requireNonNull(clause.parent())));
    }

    /** Those that are in force. */
    public List<Clause> inForce() {
        return clauses.stream().filter(clause -> !clause.retired()).toList();
    }

    /** Parts that have something in them. */
    List<Part> parts() {
        return PARTS.stream().filter(part -> !of(part).isEmpty()).toList();
    }

    List<Clause> of(Part part) {
        return clauses.stream()
                .filter(clause -> clause.parent() == null && part.kinds().contains(clause.kind()))
                .toList();
    }

    List<Clause> under(Clause parent) {
        return children.getOrDefault(parent.id(), List.of());
    }

    /** The clause and all below it, the clause first. */
    public List<Clause> branch(Clause top) {
        var branch = new java.util.ArrayList<>(List.of(top));
        under(top).forEach(child -> branch.addAll(branch(child)));
        return branch;
    }

    /** The clause under which it stands; null at the top. */
    public @Nullable Clause parent(Clause clause) {
        return clauses.stream()
                .filter(one -> one.id().equals(clause.parent()))
                .findFirst()
                .orElse(null);
    }

    /** The clauses read from each passage of a document, by its index. */
    Map<Integer, List<Clause>> bySource(int version) {
        return clauses.stream()
                .filter(clause -> clause.sourceVersion() == version && clause.sourceBlock() >= 0)
                .collect(Collectors.groupingBy(Clause::sourceBlock));
    }
}
