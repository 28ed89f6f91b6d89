package vn.thidua.movement;

import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause.Kind;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;

/** Publishes a draft: the movement, its clauses and its units come to be in one act, once. */
@Component
class Launch {

    private final Movements movements;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Launch(Movements movements, Units units, ApplicationEventPublisher events, Clock clock) {
        this.movements = movements;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @return the new movement
     * @throws RuleBroken when the draft was published before, or the plan names no movement
     */
    UUID publish(Draft draft, PublicationForm form, Member by) {
        if (draft.movement() != null) throw new RuleBroken("Dự thảo này đã được công bố thành phong trào.");
        var movement = movement(draft, by);
        var clauses = Clauses.of(draft.content());
        movements.add(movement, by);
        movements.add(by.commune(), movement.id(), clauses);
        var planUnits = Clauses.of(Kind.UNIT, clauses).toList();
        for (var index = 0; index < planUnits.size(); index++) {
            movements.addUnit(by.commune(), planUnits.get(index).id(), unit(form, index, planUnits.get(index)));
        }
        events.publishEvent(
                new MovementPublished(movement.id(), movement.name(), clauses.size(), planUnits.size(), (int)
                        Clauses.of(Kind.DUTY, clauses).count()));
        return movement.id();
    }

    private Movement movement(Draft draft, Member by) {
        var document = draft.content().document();
        var period = draft.content().movement();
        var title = document.title() == null ? period.name() : document.title();
        if (title == null) {
            throw new RuleBroken(
                    "Không đọc được tên phong trào trong kế hoạch. Hãy kiểm tra phần tiêu đề của tệp rồi tải lại.");
        }
        return new Movement(
                Ids.next(),
                by.commune(),
                draft.id(),
                Objects.requireNonNullElse(period.name(), title),
                title,
                document.number(),
                document.date(),
                document.issuer(),
                document.signatory(),
                period.start(),
                period.end(),
                clock.instant());
    }

    private UUID unit(PublicationForm form, int index, Clause planUnit) {
        return form.unit(index)
                .map(units::get)
                .or(() -> units.named(planUnit.text()))
                .orElseGet(() -> add(planUnit))
                .id();
    }

    /** Units of the People's Committee stand below it, so that their tasks find a deputy there. */
    private Unit add(Clause planUnit) {
        var kind = UnitKind.suggestedBy(planUnit.text());
        var above = kind.isUnderPeoplesCommittee() && !planUnit.requested()
                ? units.all().stream()
                        .filter(unit -> unit.kind() == UnitKind.LEADERSHIP)
                        .findFirst()
                : Optional.<Unit>empty();
        return units.add(planUnit.text(), kind, above.map(Unit::id).orElse(null));
    }
}
