package vn.thidua.amendment;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.movement.Outline;

/**
 * Where a new clause is to stand.
 *
 * @param under the clause above it; null at the top of its part
 */
record Place(Kind kind, String part, @Nullable Clause under) {

    /**
     * @param part identifier of the part of the page; means the kind of its clauses
     * @param parent the clause above; null for the top of the part
     * @return empty when nothing can stand there
     */
    static Optional<Place> of(Outline outline, String part, @Nullable UUID parent) {
        if (parent != null) {
            return outline.inForce().stream()
                    .filter(clause -> clause.id().equals(parent))
                    .filter(clause -> clause.kind().below() != null)
                    .map(clause -> new Place(
                            java.util.Objects.requireNonNull(clause.kind().below()), part, clause))
                    .findFirst();
        }
        if (part.equals("giai-doan")) return Optional.of(new Place(Kind.PHASE, part, null));
        return Outline.PARTS.stream()
                .filter(one -> one.id().equals(part))
                .map(one -> new Place(one.kinds().getFirst(), part, null))
                .findFirst();
    }
}
