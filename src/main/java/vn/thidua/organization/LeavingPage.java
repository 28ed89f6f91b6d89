package vn.thidua.organization;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.thidua.web.Option;

/**
 * What somebody leaves behind, and who may take it over.
 *
 * @param passed what somebody else must take over
 * @param ended what ends with the person
 * @param people those who hold a post afterwards
 * @param chosen who was chosen for what so far
 */
record LeavingPage(List<Belonging> passed, List<Belonging> ended, List<Option> people, Map<UUID, UUID> chosen) {

    static LeavingPage of(List<Belonging> belongings, UUID person, List<Person> all, Roster after, LeavingForm form) {
        var present = after.persons();
        var people = all.stream()
                .filter(one -> present.contains(one.id()) && !one.id().equals(person))
                .toList();
        return new LeavingPage(
                belongings.stream().filter(Belonging::passed).toList(),
                belongings.stream().filter(belonging -> !belonging.passed()).toList(),
                Option.of(people, Person::id, after::introduce),
                form.chosen());
    }

    /** Who was chosen for the thing, as it is sent; empty for nobody. */
    String chosenFor(Belonging belonging) {
        return Objects.toString(chosen.get(belonging.id()), "");
    }

    /** Those who may take over the thing. */
    List<Option> peopleFor(Belonging belonging) {
        return people.stream()
                .filter(option -> belonging.notTo().stream()
                        .noneMatch(other -> other.toString().equals(option.value())))
                .toList();
    }
}
