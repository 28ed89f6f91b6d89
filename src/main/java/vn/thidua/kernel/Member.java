package vn.thidua.kernel;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who asks: a signed-in person with the rights that hold at this moment. Made by {@code identity} for each request.
 *
 * @param account the account that signed in
 * @param person the person behind the account
 * @param name full name of the person, for the page head
 * @param commune the commune (or, for a city officer, the city) to which the account belongs; the tenant
 * @param city the city whose communes this member may compare; null for everybody but the
 *     city's officers and leaders
 * @param roles roles held today, those of an acting deputy included
 * @param units organisation units in which the person holds a post today, those of an acting deputy included
 * @param headOf the subset of {@code units} that the person heads, or heads for an absent head
 * @param standsFor absent people for whom the person acts today
 */
public record Member(
        UUID account,
        UUID person,
        String name,
        UUID commune,
        @Nullable UUID city,
        Set<Role> roles,
        Set<UUID> units,
        Set<UUID> headOf,
        Set<UUID> standsFor) {

    public Member {
        roles = Set.copyOf(roles);
        units = Set.copyOf(units);
        headOf = Set.copyOf(headOf);
        standsFor = Set.copyOf(standsFor);
    }

    /** Somebody who acts for nobody else. */
    public Member(
            UUID account,
            UUID person,
            String name,
            UUID commune,
            @Nullable UUID city,
            Set<Role> roles,
            Set<UUID> units,
            Set<UUID> headOf) {
        this(account, person, name, commune, city, roles, units, headOf, Set.of());
    }

    /** Whether the member is this person, or acts for this person today. */
    public boolean actsAs(UUID person) {
        return this.person.equals(person) || standsFor.contains(person);
    }

    /** Whether the member holds at least one of the roles. */
    public boolean isAny(Role... wanted) {
        for (var role : wanted) {
            if (roles.contains(role)) return true;
        }
        return false;
    }

    /** Whether the member works in the unit. */
    public boolean worksIn(UUID unit) {
        return units.contains(unit);
    }

    /** Whether the member heads the unit today. */
    public boolean heads(UUID unit) {
        return headOf.contains(unit);
    }
}
