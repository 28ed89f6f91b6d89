package vn.thidua.roster;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Person;

/**
 * Finds out whom each line means. Many people have the same name: only a phone number, an e-mail address or the unit
 * tells that two of them are one.
 */
final class WhoIsWho {

    private final Present present;
    private final Set<UUID> reached = new HashSet<>();
    private final Map<String, Who> strangers = new HashMap<>();

    private WhoIsWho(Present present) {
        this.present = present;
    }

    /** Gives each sound line its {@link PersonLine#who}; a line that could mean several people becomes wrong. */
    static void tell(List<PersonLine> lines, Present present) {
        var sound = lines.stream().filter(PersonLine::isSound).toList();
        var all = new WhoIsWho(present);
        sound.forEach(all::byContact);
        sound.stream().filter(line -> line.who == null).forEach(all::byUnit);
        var rest = sound.stream()
                .filter(line -> line.who == null && line.isSound())
                .toList();
        rest.stream().filter(PersonLine::hasContact).forEach(all::asStranger);
        rest.stream().filter(line -> line.who == null).forEach(all::asStranger);
    }

    private List<Person> namesakes(PersonLine line) {
        return present.persons(Objects.requireNonNull(line.name));
    }

    private void byContact(PersonLine line) {
        namesakes(line).stream()
                .filter(person -> isReachedBy(line, person))
                .findFirst()
                .ifPresent(person -> {
                    line.who = Who.known(person);
                    reached.add(person.id());
                });
    }

    private static boolean isReachedBy(PersonLine line, Person person) {
        var phone = person.phone() != null
                && line.phone != null
                && Understood.digits(person.phone()).equals(Understood.digits(line.phone));
        return phone || (line.email != null && line.email.equalsIgnoreCase(person.email()));
    }

    private void byUnit(PersonLine line) {
        var unit = Objects.requireNonNull(line.unit);
        var here = namesakes(line).stream()
                .filter(person -> !present.posts(person.id(), unit).isEmpty())
                .filter(person -> !line.hasContact() || !reached.contains(person.id()))
                .toList();
        var meant = here.size() > 1 ? withTitle(here, line) : here;
        if (meant.size() == 1) line.who = Who.known(meant.getFirst());
        else if (!here.isEmpty()) {
            line.judged.wrong(
                    Column.FULL_NAME,
                    "đơn vị có %d người tên “%s”. Hãy nhập đúng số điện thoại của người này."
                            .formatted(here.size(), line.name));
        }
    }

    private List<Person> withTitle(List<Person> people, PersonLine line) {
        var title = Present.key(Objects.requireNonNull(line.title));
        return people.stream()
                .filter(person -> present.posts(person.id(), Objects.requireNonNull(line.unit)).stream()
                        .anyMatch(post -> Present.key(post.title()).equals(title)))
                .toList();
    }

    /** Somebody new; lines with the same way to reach them, or without one in the same unit, mean the same person. */
    private void asStranger(PersonLine line) {
        var name = Present.key(Objects.requireNonNull(line.name));
        var inUnit = "%s in %s".formatted(name, line.unit);
        var byPhone = line.phone == null ? null : "%s at %s".formatted(name, line.phone);
        var byEmail = line.email == null ? null : "%s at %s".formatted(name, Present.key(line.email));
        var met = line.hasContact() ? first(byPhone, byEmail) : strangers.get(inUnit);
        var who = met == null ? Who.stranger() : met;
        line.who = who;
        strangers.putIfAbsent(inUnit, who);
        if (byPhone != null) strangers.putIfAbsent(byPhone, who);
        if (byEmail != null) strangers.putIfAbsent(byEmail, who);
        if (met == null) noteNamesakes(line);
    }

    private @Nullable Who first(@Nullable String phone, @Nullable String email) {
        var met = phone == null ? null : strangers.get(phone);
        return met != null || email == null ? met : strangers.get(email);
    }

    private void noteNamesakes(PersonLine line) {
        var known = namesakes(line).size();
        if (known == 0) return;
        line.judged.note(("Đã có %d người tên “%s” ở đơn vị khác. Nếu là cùng một người, hãy nhập số điện thoại "
                        + "hoặc thư điện tử đã lưu của người đó.")
                .formatted(known, line.name));
    }
}
