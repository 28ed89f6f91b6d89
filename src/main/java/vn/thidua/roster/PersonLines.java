package vn.thidua.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Person;
import vn.thidua.web.Show;

/** All lines about people and posts, judged together. */
final class PersonLines {

    private final List<PersonLine> lines;

    PersonLines(List<Line> lines, UnitLines units, Present present, LocalDate today) {
        this.lines =
                lines.stream().map(line -> new PersonLine(line, units, today)).toList();
        WhoIsWho.tell(this.lines, present);
        refuseTwice();
        refuseTwoContacts(Column.PHONE, line -> line.phone);
        refuseTwoContacts(Column.EMAIL, line -> line.email == null ? null : Present.key(line.email));
        WhichPost.tell(this.lines, present);
        Heads.settle(this.lines, present);
        sound().forEach(this::compare);
    }

    List<PersonLine> sound() {
        return lines.stream().filter(PersonLine::isSound).toList();
    }

    private void refuseTwice() {
        var seen = new ArrayList<PersonLine>();
        for (var line : sound()) {
            seen.stream()
                    .filter(line::asksForTheSameAs)
                    .findFirst()
                    .ifPresentOrElse(
                            first -> line.judged.wrong(
                                    Column.FULL_NAME,
                                    "dòng này trùng với dòng %d. Hãy xóa một dòng.".formatted(first.row())),
                            () -> seen.add(line));
        }
    }

    private void refuseTwoContacts(Column column, Function<PersonLine, @Nullable String> contact) {
        var first = new HashMap<UUID, PersonLine>();
        for (var line : sound()) {
            if (contact.apply(line) == null) continue;
            var other = first.putIfAbsent(line.who().id(), line);
            if (other != null && !Objects.equals(contact.apply(other), contact.apply(line))) {
                line.judged.wrong(
                        column,
                        "khác với “%s” ở dòng %d của cùng người này. Hãy ghi giống nhau."
                                .formatted(other.judged.line().text(column), other.row()));
            }
        }
    }

    private void compare(PersonLine line) {
        var judged = line.judged;
        compareContacts(line);
        var after = line.after();
        var before = line.before;
        if (before == null) {
            judged.add();
            return;
        }
        judged.rests(" post " + before);
        judged.change(Column.TITLE.header(), before.title(), after.title());
        judged.change(Column.RANK.header(), before.rank().label(), after.rank().label());
        judged.change(Column.STARTS.header(), Show.date(before.starts()), Show.date(after.starts()));
    }

    private void compareContacts(PersonLine line) {
        var person = line.who().before();
        if (person == null) return;
        var changed = contactsOf(person, List.of(line));
        line.judged.rests("person " + person.version());
        line.judged.change(Column.PHONE.header(), person.phone(), changed.phone());
        line.judged.change(Column.EMAIL.header(), person.email(), changed.email());
    }

    /** The person with what the lines say; empty cells leave it as it is, and so does another way to write a number. */
    static Person contactsOf(Person person, List<PersonLine> lines) {
        var phone = person.phone();
        var email = person.email();
        for (var line : lines) {
            var same = phone != null && Understood.digits(phone).equals(Understood.digits(String.valueOf(line.phone)));
            if (line.phone != null && !same) phone = line.phone;
            if (line.email != null && !line.email.equalsIgnoreCase(email)) email = line.email;
        }
        return person.with(person.fullName(), phone, email);
    }

    /** The sound lines of each person. */
    Map<Who, List<PersonLine>> byPerson() {
        var people = new java.util.LinkedHashMap<Who, List<PersonLine>>();
        sound().forEach(line ->
                people.computeIfAbsent(line.who(), _ -> new ArrayList<>()).add(line));
        return people;
    }

    List<Judged> judged() {
        return lines.stream().map(line -> line.judged).toList();
    }
}
