package vn.thidua.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.web.Show;

/** Finds work that the plan wants done and that no duty of any unit speaks of, by the pairs of words in common. */
final class Unowned {

    /** Below this part of common pairs a duty speaks of something else; tried on the plans of the tests. */
    private static final double ALIKE = 0.17;

    private Unowned() {}

    /** Items of areas and solutions, without further items below them; none when no unit has any duty. */
    static List<Entry> in(Outline outline) {
        var duties =
                outline.of(Kind.DUTY).stream().map(duty -> pairs(duty.text())).toList();
        if (duties.isEmpty()) return List.of();
        var parents = outline.entries().stream().map(Entry::parent).collect(Collectors.toSet());
        return outline.entries().stream()
                .filter(entry -> entry.kind() == Kind.AREA_ITEM || entry.kind() == Kind.SOLUTION_ITEM)
                .filter(item -> !parents.contains(item.id()))
                .filter(item -> {
                    var words = pairs(item.text());
                    return duties.stream().noneMatch(duty -> common(words, duty) >= ALIKE);
                })
                .toList();
    }

    private static double common(Set<String> words, Set<String> duty) {
        if (words.isEmpty()) return 1;
        return (double) words.stream().filter(duty::contains).count() / words.size();
    }

    private static Set<String> pairs(String text) {
        var words = Show.folded(text).split("[^a-z0-9]+");
        var pairs = new HashSet<String>();
        for (var at = 1; at < words.length; at++) pairs.add(words[at - 1] + " " + words[at]);
        return pairs;
    }
}
