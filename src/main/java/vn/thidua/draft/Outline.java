package vn.thidua.draft;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;

/**
 * The draft as one document. Each act on it makes another one.
 *
 * @param entries kinds at the top in the order of {@link Shape#TOP}, each entry before those below it
 * @param settled keys of the open points that somebody has looked at
 */
record Outline(Head head, List<Entry> entries, Set<String> settled) {

    Outline {
        entries = List.copyOf(entries);
        settled = Set.copyOf(settled);
    }

    Outline with(Head other) {
        return new Outline(other, entries, settled);
    }

    /** The entries, put into the order of the page; siblings stay in the order given. */
    Outline with(List<Entry> others) {
        return new Outline(head, arranged(others), settled);
    }

    Outline settling(Collection<String> keys) {
        var more = new HashSet<>(settled);
        more.addAll(keys);
        return new Outline(head, entries, more);
    }

    Optional<Entry> find(UUID id) {
        return entries.stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    /** @throws RuleBroken when it was dropped or merged */
    Entry get(UUID id) {
        return find(id).orElseThrow(() -> new RuleBroken(
                "Mục này không còn trong dự thảo: đã được gộp hoặc bỏ. Hãy mở lại dự thảo để xem bản mới nhất."));
    }

    List<Entry> of(Kind kind) {
        return entries.stream().filter(entry -> entry.kind() == kind).toList();
    }

    /** The entries directly below the parent, or at the top. */
    List<Entry> under(@Nullable UUID parent) {
        return entries.stream()
                .filter(entry -> java.util.Objects.equals(entry.parent(), parent))
                .toList();
    }

    /** The entry and all below it, in order. */
    List<Entry> whole(Entry root) {
        var ids = new HashSet<>(Set.of(root.id()));
        var whole = new ArrayList<Entry>();
        for (var entry : entries) {
            var below = entry.parent() != null && ids.contains(entry.parent());
            if (below) ids.add(entry.id());
            if (below || entry.id().equals(root.id())) whole.add(entry);
        }
        return whole;
    }

    /** Entries of the same kind at the same place, in order, the entry itself among them. */
    List<Entry> siblings(Entry entry) {
        return under(entry.parent()).stream()
                .filter(other -> other.kind() == entry.kind())
                .toList();
    }

    /** The entry before it among its siblings. */
    Optional<Entry> before(Entry entry) {
        var siblings = siblings(entry);
        var at = siblings.indexOf(entry);
        return at > 0 ? Optional.of(siblings.get(at - 1)) : Optional.empty();
    }

    /** The entry behind it among its siblings. */
    Optional<Entry> after(Entry entry) {
        var siblings = siblings(entry);
        var at = siblings.indexOf(entry);
        return at < siblings.size() - 1 ? Optional.of(siblings.get(at + 1)) : Optional.empty();
    }

    Outline changing(UUID id, UnaryOperator<Entry> change) {
        return with(entries.stream()
                .map(entry -> entry.id().equals(id) ? change.apply(entry) : entry)
                .toList());
    }

    /** New entries right behind another one. */
    Outline insertingAfter(Entry place, List<Entry> fresh) {
        return with(entries.stream()
                .flatMap(entry ->
                        entry.equals(place) ? Stream.concat(Stream.of(entry), fresh.stream()) : Stream.of(entry))
                .toList());
    }

    /** A new entry among its siblings, behind the last one that stands before it in the text; by hand at the end. */
    Outline inserting(Entry fresh) {
        var before = under(fresh.parent()).stream()
                .filter(other -> other.kind() == fresh.kind())
                .filter(other -> fresh.block() < 0 || other.block() <= fresh.block())
                .toList();
        if (!before.isEmpty()) return insertingAfter(before.getLast(), List.of(fresh));
        return with(Stream.concat(Stream.of(fresh), entries.stream()).toList());
    }

    Outline without(Collection<Entry> gone) {
        return with(entries.stream().filter(entry -> !gone.contains(entry)).toList());
    }

    /** Without one entry; those below it go elsewhere. */
    Outline without(Entry gone, UnaryOperator<Entry> elsewhere) {
        return with(entries.stream()
                .filter(entry -> !entry.equals(gone))
                .map(entry -> gone.id().equals(entry.parent()) ? elsewhere.apply(entry) : entry)
                .toList());
    }

    private static List<Entry> arranged(List<Entry> entries) {
        var below = new HashMap<@Nullable UUID, List<Entry>>();
        entries.forEach(entry ->
                below.computeIfAbsent(entry.parent(), _ -> new ArrayList<>()).add(entry));
        var arranged = new ArrayList<Entry>();
        for (var kind : Shape.TOP) {
            below.getOrDefault(null, List.of()).stream()
                    .filter(entry -> entry.kind() == kind)
                    .forEach(entry -> lay(entry, below, arranged));
        }
        return arranged;
    }

    private static void lay(Entry entry, Map<@Nullable UUID, List<Entry>> below, List<Entry> arranged) {
        arranged.add(entry);
        below.getOrDefault(entry.id(), List.of()).forEach(child -> lay(child, below, arranged));
    }
}
