package vn.thidua.movement;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.movement.Clause.Kind;

/** Makes a movement of what was read, corrected and agreed. */
@Component
public class Launch {

    private final Movements movements;
    private final Clauses rows;
    private final ApplicationEventPublisher events;

    Launch(Movements movements, Clauses rows, ApplicationEventPublisher events) {
        this.movements = movements;
        this.rows = rows;
        this.events = events;
    }

    /**
     * The movement, its clauses, its units and its source come to be in one act.
     *
     * @param clauses in the order of the plan, parents before their children
     * @param units for each clause of kind UNIT the organisation units that it stands for; the first one in front
     * @param passages the document, each passage at the index that the clauses name
     */
    public void launch(
            Movement movement, List<Clause> clauses, Map<UUID, List<UUID>> units, List<String> passages, Member by) {
        movements.add(movement, by);
        rows.add(movement.commune(), movement.id(), clauses);
        rows.addUnits(movement.commune(), units);
        movements.addSource(movement.commune(), movement.id(), new Source(1, null, movement.file(), passages));
        events.publishEvent(new MovementPublished(
                movement.id(), movement.name(), clauses.size(), count(Kind.UNIT, clauses), count(Kind.DUTY, clauses)));
    }

    private static int count(Kind kind, List<Clause> clauses) {
        return (int) clauses.stream().filter(clause -> clause.kind() == kind).count();
    }
}
