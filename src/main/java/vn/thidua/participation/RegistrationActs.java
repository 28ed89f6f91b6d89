package vn.thidua.participation;

import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

/**
 * What the member may do from the list of registrations.
 *
 * @param units register a unit, and its staff
 * @param people enter households and citizens
 * @param watch see who has not acknowledged or registered, or acknowledge; and take the list on paper
 * @param officer register any unit
 */
record RegistrationActs(boolean units, boolean people, boolean watch, boolean officer) {

    static RegistrationActs of(Member member, RegistrationDesk desk) {
        var officer = member.isAny(Role.STANDING_OFFICER);
        var watches = member.isAny(Role.STANDING_OFFICER, Role.LEADER);
        var heads = !member.headOf().isEmpty();
        return new RegistrationActs(
                officer || heads, officer || !desk.villages(member).isEmpty(), watches || heads, officer);
    }
}
