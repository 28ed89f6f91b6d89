package vn.thidua.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Person;
import vn.thidua.organization.Post;
import vn.thidua.organization.RosterChange;
import vn.thidua.organization.RosterChange.Joining;
import vn.thidua.web.Show;

/** A whole list, judged against what is there. */
final class RosterLines {

    private final UnitLines units;
    private final PersonLines people;

    private RosterLines(UnitLines units, PersonLines people) {
        this.units = units;
        this.people = people;
    }

    static RosterLines judge(List<Line> lines, Present present, Instant now) {
        var units = new UnitLines(of(Page.UNITS, lines), present);
        var today = LocalDate.ofInstant(now, Show.ZONE);
        return new RosterLines(units, new PersonLines(of(Page.PEOPLE, lines), units, present, today));
    }

    private static List<Line> of(Page page, List<Line> lines) {
        return lines.stream().filter(line -> line.page() == page).toList();
    }

    Proposal proposal(Instant now) {
        var judged = new ArrayList<>(units.judged());
        judged.addAll(people.judged());
        return new Proposal(List.copyOf(judged), change(now));
    }

    private RosterChange change(Instant now) {
        var sound = units.lines().stream()
                .filter(line -> line.judged.state().isWritten())
                .toList();
        var posts = people.sound().stream()
                .filter(line -> !line.after().equals(line.before))
                .toList();
        return new RosterChange(
                sound.stream()
                        .filter(line -> line.before == null)
                        .map(line -> line.unit(now))
                        .toList(),
                sound.stream()
                        .filter(UnitLine::changesUnit)
                        .map(line -> line.unit(now))
                        .toList(),
                sound.stream()
                        .flatMap(line -> line.joined().stream().map(group -> new Joining(group.id(), line.id)))
                        .toList(),
                addedPersons(),
                changedPersons(),
                posts.stream()
                        .filter(line -> line.before != null)
                        .map(RosterLines::settled)
                        .toList(),
                posts.stream()
                        .filter(line -> !isCorrection(line))
                        .map(PersonLine::after)
                        .toList());
    }

    private List<Person> addedPersons() {
        return people.byPerson().entrySet().stream()
                .filter(person -> person.getKey().before() == null)
                .map(person -> {
                    var name = Objects.requireNonNull(person.getValue().getFirst().name);
                    return PersonLines.contactsOf(
                            new Person(person.getKey().id(), name, null, null, 1), person.getValue());
                })
                .toList();
    }

    private List<Person> changedPersons() {
        var changed = new ArrayList<Person>();
        people.byPerson().forEach((who, lines) -> {
            if (who.before() == null) return;
            var after = PersonLines.contactsOf(who.before(), lines);
            if (!after.equals(who.before())) changed.add(after);
        });
        return changed;
    }

    private static boolean isCorrection(PersonLine line) {
        return line.before != null && line.before.id().equals(line.after().id());
    }

    private static Post settled(PersonLine line) {
        var ended = ended(line);
        return ended == null ? line.after() : ended;
    }

    /** The post that ends because the person gets another one in the unit; null when none ends. */
    static @Nullable Post ended(PersonLine line) {
        var before = line.before;
        if (before == null || isCorrection(line)) return null;
        return new Post(
                before.id(),
                before.personId(),
                before.unitId(),
                before.title(),
                before.rank(),
                before.starts(),
                line.after().starts().minusDays(1));
    }
}
