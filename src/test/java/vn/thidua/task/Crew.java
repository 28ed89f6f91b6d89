package vn.thidua.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;

/** Whom a task of a unit concerns, and somebody whom it does not; for rules that need no database. */
final class Crew {

    final UUID unit = Ids.next();
    final UUID office = Ids.next();
    final Member owner = member(Set.of(Role.UNIT_HEAD), Set.of(unit), Set.of(unit));
    final Member deputy = member(Set.of(Role.UNIT_MEMBER), Set.of(unit), Set.of());
    final Member colleague = member(Set.of(Role.UNIT_MEMBER), Set.of(unit), Set.of());
    final Member officer = member(Set.of(Role.STANDING_OFFICER), Set.of(office), Set.of());
    final Member secondOfficer = member(Set.of(Role.STANDING_OFFICER), Set.of(office), Set.of());
    final Member leader = member(Set.of(Role.LEADER), Set.of(), Set.of());
    final Member stranger = member(Set.of(Role.UNIT_HEAD), Set.of(Ids.next()), Set.of());

    /** The stranger last. */
    final List<Member> everybody = List.of(owner, deputy, colleague, officer, secondOfficer, leader, stranger);

    /** Led by the owner and the deputy, whichever unit it is of. */
    Task task(State state, boolean requested, UUID unit) {
        return task(unit, owner, deputy, state, requested, null);
    }

    /** A task of the unit that they lead. */
    static Task task(UUID unit, Member owner, Member deputy, State state, boolean requested, @Nullable LocalDate due) {
        return new Task(
                Ids.next(),
                Ids.next(),
                Ids.next(),
                null,
                null,
                unit,
                owner.person(),
                deputy.person(),
                null,
                "Tổ chức hướng dẫn người dân sử dụng dịch vụ công trực tuyến",
                requested,
                due,
                0,
                state,
                0);
    }

    static Member member(Set<Role> roles, Set<UUID> units, Set<UUID> headOf) {
        return new Member(Ids.next(), Ids.next(), "Nguyễn Văn An", Ids.next(), null, roles, units, headOf);
    }
}
