package vn.thidua.revision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.amendment.Alteration;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;

/** Makes the alterations of a movement of what somebody chose from a comparison. */
final class Takeover {

    private final Comparison comparison;
    private final List<Clause> revised;
    private final Set<String> chosen;
    private final int source;
    private final Function<String, List<UUID>> units;
    private final Map<UUID, UUID> places = new HashMap<>();
    private final Set<UUID> retired = new HashSet<>();

    /**
     * @param revised clauses of the newer version, the same objects that were compared
     * @param chosen keys of the pairs that are taken over
     * @param source number that the newer version has among the documents of the movement
     * @param units the organisation units of that name
     */
    Takeover(
            Comparison comparison,
            List<Clause> revised,
            Set<String> chosen,
            int source,
            Function<String, List<UUID>> units) {
        this.comparison = comparison;
        this.revised = revised;
        this.chosen = chosen;
        this.source = source;
        this.units = units;
    }

    /** @throws RuleBroken when something new stands below something new that was not chosen */
    List<Alteration> alterations() {
        var alterations = new ArrayList<Alteration>();
        for (var pair : comparison.pairs()) {
            if (pair.was() != null && pair.becomes() != null) {
                places.put(pair.becomes().id(), pair.was().id());
            }
            if (!chosen.contains(pair.key())) continue;
            switch (pair.fate()) {
                case CHANGED -> alterations.add(reworded(pair));
                case NEW -> alterations.add(added(pair.any()));
                case GONE -> retired(pair.any(), alterations);
                case SAME -> {}
            }
        }
        return alterations;
    }

    private Alteration reworded(Comparison.Pair pair) {
        var was = Objects.requireNonNull(pair.was());
        return new Alteration.Rewording(clause(pair.any(), was.id(), was.parent(), was.ordinal(), was.version()));
    }

    private Alteration added(Clause fresh) {
        var id = Ids.next();
        places.put(fresh.id(), id);
        var parent = fresh.parent() == null ? null : places.get(fresh.parent());
        if (fresh.parent() != null && parent == null) {
            throw new RuleBroken("“%s” nằm trong một mục mới chưa được chọn. Hãy chọn cả mục đó: “%s”."
                    .formatted(fresh.text(), text(fresh.parent())));
        }
        return new Alteration.Addition(
                clause(fresh, id, parent, 0, 1), fresh.kind() == Kind.UNIT ? units.apply(fresh.text()) : List.of());
    }

    private String text(UUID revisedParent) {
        return revised.stream()
                .filter(clause -> clause.id().equals(revisedParent))
                .map(Clause::text)
                .findFirst()
                .orElse("");
    }

    /** What stands below something that goes, goes with it. */
    private void retired(Clause clause, List<Alteration> alterations) {
        var withParent = clause.parent() != null && retired.contains(clause.parent());
        retired.add(clause.id());
        if (!withParent) alterations.add(new Alteration.Retirement(clause.id(), clause.version()));
    }

    private Clause clause(Clause said, UUID id, @Nullable UUID parent, int ordinal, int version) {
        return new Clause(
                id,
                parent,
                said.kind(),
                ordinal,
                said.text(),
                said.starts(),
                said.ends(),
                said.points(),
                said.value(),
                said.measure(),
                said.requested(),
                said.coordinating(),
                said.shared(),
                said.sourceBlock(),
                said.sourceText(),
                version,
                source,
                false);
    }
}
