package vn.thidua.organization;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Who holds which post on one day, in all open units. */
public final class Roster {

    private final Map<UUID, UUID> parents = new HashMap<>();
    private final Map<UUID, String> names = new HashMap<>();
    private final Map<UUID, List<Post>> posts;

    Roster(List<Unit> units, List<Post> held) {
        for (var unit : units) {
            names.put(unit.id(), unit.name());
            if (unit.parentId() != null) parents.put(unit.id(), unit.parentId());
        }
        posts = held.stream().collect(Collectors.groupingBy(Post::unitId));
    }

    /** All open units. */
    public Set<UUID> units() {
        return Set.copyOf(names.keySet());
    }

    /** The posts of the unit: the head, deputies, staff, each in the order of their first days. */
    public List<Post> of(UUID unit) {
        return posts.getOrDefault(unit, List.of());
    }

    /** The posts of the unit, then those of the units above it; each person once, at the nearest post. */
    public List<Post> upwardsOf(UUID unit) {
        var nearest = new LinkedHashMap<UUID, Post>();
        for (@Nullable UUID level = unit; level != null; level = parents.get(level)) {
            of(level).forEach(post -> nearest.putIfAbsent(post.personId(), post));
        }
        return List.copyOf(nearest.values());
    }

    /** Everybody who holds a post. */
    public Set<UUID> persons() {
        return posts.values().stream().flatMap(List::stream).map(Post::personId).collect(Collectors.toSet());
    }

    /** The post of the unit's head; empty while nobody heads it. */
    public Optional<Post> headOf(UUID unit) {
        return of(unit).stream().filter(post -> post.rank() == Rank.HEAD).findFirst();
    }

    /**
     * Who stands in for the head: the unit's first deputy; where there is none, the head or a deputy of the nearest unit
     * above. Never the person who heads the unit. Empty when nobody is found.
     */
    public Optional<Post> deputyOf(UUID unit) {
        var head = headOf(unit).map(Post::personId).orElse(null);
        return firstOther(unit, Rank.DEPUTY, head).or(() -> above(unit, head));
    }

    /** The person with the first post held, so that people of one name can be told apart. */
    public String introduce(Person person) {
        return posts.values().stream()
                .flatMap(List::stream)
                .filter(post -> post.personId().equals(person.id()))
                .findFirst()
                .map(post -> "%s (%s, %s)".formatted(person.fullName(), post.title(), names.get(post.unitId())))
                .orElse(person.fullName());
    }

    /** The people who head a unit. */
    Set<UUID> heads() {
        return posts.values().stream()
                .flatMap(List::stream)
                .filter(post -> post.rank() == Rank.HEAD)
                .map(Post::personId)
                .collect(Collectors.toSet());
    }

    private Optional<Post> above(UUID unit, @Nullable UUID head) {
        for (var parent = parents.get(unit); parent != null; parent = parents.get(parent)) {
            var above = parent;
            var found = firstOther(above, Rank.HEAD, head).or(() -> firstOther(above, Rank.DEPUTY, head));
            if (found.isPresent()) return found;
        }
        return Optional.empty();
    }

    private Optional<Post> firstOther(UUID unit, Rank rank, @Nullable UUID head) {
        return of(unit).stream()
                .filter(post -> post.rank() == rank && !post.personId().equals(head))
                .findFirst();
    }
}
