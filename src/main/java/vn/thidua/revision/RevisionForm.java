package vn.thidua.revision;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thidua.movement.Clause;

/**
 * What is taken over.
 *
 * @param taken keys of the pairs, see {@link Comparison.Pair#key}
 * @param seen what {@link #state} was when the page was made
 * @param reason beside the document; null or blank for none
 */
record RevisionForm(
        @Nullable List<String> taken,
        @Nullable Integer seen,
        @Nullable String reason) {

    static RevisionForm blank(List<Clause> current) {
        return new RevisionForm(List.of(), state(current), null);
    }

    /** Differs whenever a clause was changed, added or retired since. */
    static int state(List<Clause> current) {
        return current.stream()
                .mapToInt(clause -> Objects.hash(clause.id(), clause.version()))
                .sum();
    }

    Set<String> keys() {
        return taken == null ? Set.of() : Set.copyOf(taken);
    }
}
