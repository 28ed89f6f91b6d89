package vn.thidua.organization;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.web.Show;

/**
 * A line of the list of units.
 *
 * @param depth how far it is set in
 * @param above name of the unit above; null at the top
 * @param head name of the person who heads it today; null when nobody does
 * @param people number of people who hold a post in it today
 */
record UnitRow(
        Unit unit,
        int depth,
        @Nullable String above,
        @Nullable String head,
        long people) {

    /** Lines for all units, as a tree. */
    static List<UnitRow> of(UnitTree tree, Roster roster, Map<UUID, String> names) {
        return tree.branches().stream()
                .map(branch -> new UnitRow(
                        branch.unit(),
                        branch.depth(),
                        tree.nameAbove(branch.unit()),
                        roster.headOf(branch.unit().id())
                                .map(post -> names.get(post.personId()))
                                .orElse(null),
                        people(roster, branch.unit())))
                .toList();
    }

    private static long people(Roster roster, Unit unit) {
        return roster.of(unit.id()).stream().map(Post::personId).distinct().count();
    }

    /** Whether the name holds the words, without regard to case and diacritics, and the kind is the one asked for. */
    boolean isSought(String words, @Nullable UnitKind kind) {
        return (kind == null || unit.kind() == kind) && Show.folded(unit.name()).contains(Show.folded(words));
    }

    /** The line as it stands in a list that is no tree. */
    UnitRow flat() {
        return new UnitRow(unit, 0, above, head, people);
    }

    /** How far it is set in on the page, which has room for three steps. */
    int step() {
        return Math.min(depth, 3);
    }
}
