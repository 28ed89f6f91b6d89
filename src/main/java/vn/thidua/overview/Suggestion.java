package vn.thidua.overview;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.thidua.movement.Clause;
import vn.thidua.web.Show;

/** Guesses the area of a duty from pairs of neighbouring syllables that both say, for that is what a Vietnamese word is. */
record Suggestion(Map<UUID, Set<String>> words) {

    /** From all that a plan says. */
    static Suggestion from(List<Clause> clauses) {
        var known = clauses.stream().collect(Collectors.toMap(Clause::id, Function.identity()));
        var words = clauses.stream()
                .filter(clause -> clause.kind() == Clause.Kind.AREA)
                .collect(Collectors.toMap(Clause::id, area -> pairs(area.text())));
        for (var clause : clauses) {
            var top = clause;
            while (top.parent() != null && known.containsKey(top.parent())) top = known.get(top.parent());
            if (words.containsKey(top.id())) words.get(top.id()).addAll(pairs(clause.text()));
        }
        return new Suggestion(words);
    }

    /** The one area that says more of the same than all others; empty when there is none. */
    Optional<UUID> of(String duty) {
        var asked = pairs(duty);
        var best = words.values().stream()
                .mapToLong(said -> common(asked, said))
                .max()
                .orElse(0);
        if (best == 0) return Optional.empty();
        var found = words.entrySet().stream()
                .filter(area -> common(asked, area.getValue()) == best)
                .map(Map.Entry::getKey)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static long common(Set<String> asked, Set<String> said) {
        return asked.stream().filter(said::contains).count();
    }

    private static Set<String> pairs(String text) {
        var syllables = Show.folded(text).split("[^a-z0-9]+");
        var pairs = new HashSet<String>();
        for (var at = 1; at < syllables.length; at++) pairs.add(syllables[at - 1] + " " + syllables[at]);
        return pairs;
    }
}
