package vn.thidua.roster;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Person;
import vn.thidua.organization.Post;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitGroup;
import vn.thidua.organization.Words;

/** What the commune has already: open units, groups in use, people and all their posts. */
final class Present {

    private final List<Unit> units;
    private final List<UnitGroup> groups;
    private final Map<String, Unit> unitsByKey;
    private final Map<String, UnitGroup> groupsByKey;
    private final Map<UUID, Unit> unitsById;
    private final Map<UUID, Person> personsById;
    private final Map<String, List<Person>> personsByKey;
    private final List<Post> posts;
    private final Map<UUID, List<Post>> postsByPerson;

    Present(List<Unit> units, List<UnitGroup> groups, List<Person> persons, List<Post> posts) {
        this.units = units;
        this.groups = groups;
        this.posts = posts;
        unitsByKey = by(units, unit -> key(unit.name()));
        groupsByKey = by(groups, group -> key(group.name()));
        unitsById = by(units, Unit::id);
        personsById = by(persons, Person::id);
        personsByKey = persons.stream().collect(Collectors.groupingBy(person -> key(person.fullName())));
        postsByPerson = posts.stream().collect(Collectors.groupingBy(Post::personId));
    }

    private static <K, T> Map<K, T> by(Collection<T> things, Function<T, K> key) {
        var map = new HashMap<K, T>();
        things.forEach(thing -> map.putIfAbsent(key.apply(thing), thing));
        return map;
    }

    /** How names are compared: without case, stray spaces and the way in which accents are coded. */
    static String key(String name) {
        return Words.tidy(name).toLowerCase(Words.VIETNAMESE);
    }

    List<Unit> units() {
        return units;
    }

    List<UnitGroup> groups() {
        return groups;
    }

    List<Post> posts() {
        return posts;
    }

    @Nullable
    Unit unit(String name) {
        return unitsByKey.get(key(name));
    }

    @Nullable
    Unit unit(@Nullable UUID id) {
        return id == null ? null : unitsById.get(id);
    }

    @Nullable
    UnitGroup group(String name) {
        return groupsByKey.get(key(name));
    }

    Person person(UUID id) {
        return Objects.requireNonNull(personsById.get(id));
    }

    /** The people of that name. */
    List<Person> persons(String name) {
        return personsByKey.getOrDefault(key(name), List.of());
    }

    /** The posts of the person in the unit, past ones too. */
    List<Post> posts(UUID person, UUID unit) {
        return postsByPerson.getOrDefault(person, List.of()).stream()
                .filter(post -> post.unitId().equals(unit))
                .toList();
    }
}
