package vn.thidua.participation;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/** Enters, changes and withdraws registrations: asks the rules, writes the rows, tells the journal. */
@Component
class RegistrationDesk {

    private final Registrations registrations;
    private final Movements movements;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RegistrationDesk(
            Registrations registrations,
            Movements movements,
            Units units,
            ApplicationEventPublisher events,
            Clock clock) {
        this.registrations = registrations;
        this.movements = movements;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @param keeper who looks after it; null for the standing office alone
     * @throws RuleBroken when the subject takes part already
     * @throws NotThere when an area is none of the movement's
     */
    Registration register(UUID movement, Participant participant, Pledge pledge, @Nullable UUID keeper, Member by) {
        refuseForeignAreas(movement, pledge);
        var added = Registration.of(movement, participant, pledge, keeper, by, clock.instant());
        registrations.add(added);
        events.publishEvent(
                new RegistrationEvent(added, added.onBehalf() ? "Nhập thay đăng ký thi đua" : "Đăng ký thi đua"));
        return added;
    }

    void change(Registration registration, Pledge pledge) {
        refuseForeignAreas(registration.movement(), pledge);
        var changed = registration.with(pledge);
        registrations.change(changed);
        events.publishEvent(new RegistrationEvent(changed, "Sửa đăng ký thi đua"));
    }

    void withdraw(Registration registration, String reason) {
        var withdrawn = registration.withdraw(clock.instant(), reason);
        registrations.withdraw(withdrawn, java.util.Objects.requireNonNull(withdrawn.withdrawal()));
        events.publishEvent(new RegistrationEvent(withdrawn, "Rút đăng ký thi đua"));
    }

    /**
     * The movement, if it is of the member's own commune: a city looks at movements of its communes, but not at who takes
     * part in them.
     *
     * @throws NotThere when it is not
     */
    Movement movement(UUID id, Member member) {
        return movements
                .find(id)
                .filter(movement -> movement.commune().equals(member.commune()))
                .orElseThrow(NotThere::new);
    }

    /** The content areas of the movement, in the order of the plan. */
    List<Clause> areas(UUID movement) {
        return movements.clauses(movement).stream()
                .filter(clause -> clause.kind() == Kind.AREA)
                .toList();
    }

    /** The units that the member may register: the ones that the member heads, or for the standing office all. */
    List<Unit> units(Member member) {
        var officer = member.isAny(Role.STANDING_OFFICER);
        return units.all().stream()
                .filter(unit -> officer || member.heads(unit.id()))
                .toList();
    }

    /** The villages whose people the member may enter: where the member works, or for the standing office all. */
    List<Unit> villages(Member member) {
        var officer = member.isAny(Role.STANDING_OFFICER);
        return units.all().stream()
                .filter(unit -> unit.kind() == UnitKind.VILLAGE)
                .filter(unit -> officer || member.worksIn(unit.id()))
                .toList();
    }

    private void refuseForeignAreas(UUID movement, Pledge pledge) {
        Set<UUID> known = areas(movement).stream().map(Clause::id).collect(Collectors.toSet());
        if (!known.containsAll(pledge.areas())) throw new NotThere();
    }
}
