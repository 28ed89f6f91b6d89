package vn.thidua.participation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.Person;
import vn.thidua.organization.Unit;

/**
 * Who takes part: a unit, somebody of a unit's staff, or somebody of whom only the name and the address are known.
 *
 * @param unit the unit itself; null for people and households
 * @param person of a unit's staff; null otherwise
 * @param name at most 200 characters; personal unless it is a unit's
 * @param village where a household or a citizen lives; null when not in a village of the commune
 * @param address within the village, at most 200 characters; null when the village says enough
 */
record Participant(
        SubjectKind kind,
        @Nullable UUID unit,
        @Nullable UUID person,
        String name,
        @Nullable UUID village,
        @Nullable String address) {

    static Participant of(Unit unit) {
        return new Participant(SubjectKind.of(unit.kind()), unit.id(), null, unit.name(), null, null);
    }

    static Participant of(Person person, Unit unit) {
        return new Participant(
                SubjectKind.ofStaff(unit.kind()), null, person.id(), person.fullName(), null, unit.name());
    }

    /** Whether the name is that of a public body or a firm, which is no secret. */
    boolean isUnit() {
        return unit != null;
    }

    /** Whether it was entered with name and address alone. */
    boolean isWithoutAccount() {
        return unit == null && person == null;
    }
}
