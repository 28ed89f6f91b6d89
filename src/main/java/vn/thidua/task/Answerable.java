package vn.thidua.task;

import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.organization.Person;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Post;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Roster;
import vn.thidua.web.Dates;
import vn.thidua.web.Option;

/** The people who can answer for tasks, as choices of a form. */
@Component
class Answerable {

    private final Posts posts;
    private final Persons persons;
    private final Clock clock;

    Answerable(Posts posts, Persons persons, Clock clock) {
        this.posts = posts;
        this.persons = persons;
        this.clock = clock;
    }

    /** Who holds a post in the unit today, then in the units above it. */
    List<Option> forUnit(UUID unit) {
        var roster = roster();
        return options(roster.upwardsOf(unit), persons.names(roster.persons()));
    }

    /** Who can answer for a task of any of the units, each person once. */
    List<Option> forUnits(Collection<UUID> units) {
        var roster = roster();
        var posts = new LinkedHashMap<UUID, Post>();
        units.forEach(unit -> roster.upwardsOf(unit).forEach(post -> posts.putIfAbsent(post.personId(), post)));
        return options(posts.values(), persons.names(roster.persons()));
    }

    /** Everybody who holds a post today, by name. */
    List<Option> everybody() {
        var roster = roster();
        var held = roster.persons();
        var people = persons.all().stream()
                .filter(person -> held.contains(person.id()))
                .toList();
        return Option.of(people, Person::id, roster::introduce);
    }

    /** Owner and deputy of the task. */
    List<Option> ofTask(Task task) {
        var names = persons.names(List.of(task.owner(), task.deputy()));
        return List.of(
                new Option(task.owner().toString(), names.getOrDefault(task.owner(), "") + " – người phụ trách"),
                new Option(task.deputy().toString(), names.getOrDefault(task.deputy(), "") + " – người thay thế"));
    }

    Roster roster() {
        return posts.on(Dates.today(clock));
    }

    private static List<Option> options(Collection<Post> held, Map<UUID, String> names) {
        return held.stream()
                .map(post -> new Option(post.personId().toString(), names.get(post.personId()) + " – " + post.title()))
                .toList();
    }
}
