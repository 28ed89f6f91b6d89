package vn.thidua.amendment;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.amendment.Amendment.Change;
import vn.thidua.amendment.Amendment.Field;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.kernel.Timeline;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Clauses;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Outline;
import vn.thidua.movement.Statuses;
import vn.thidua.web.ChangedMeanwhile;

/** Corrects published movements, each time with a reason, and keeps what stood there before. */
@Component
public class Amendments {

    private final Movements movements;
    private final Clauses clauses;
    private final Statuses statuses;
    private final AmendmentRows rows;
    private final Timeline timeline;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Amendments(
            Movements movements,
            Clauses clauses,
            Statuses statuses,
            AmendmentRows rows,
            Timeline timeline,
            ApplicationEventPublisher events,
            Clock clock) {
        this.movements = movements;
        this.clauses = clauses;
        this.statuses = statuses;
        this.rows = rows;
        this.timeline = timeline;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Changes the movement in one act.
     *
     * @param reason why, shown to everybody who sees the movement
     * @param document number of the document that orders it; null when there is none
     * @return how many values were changed; where nothing differs nothing is kept
     * @throws NotThere when this commune has no such movement or clause
     * @throws RuleBroken when somebody was faster, a clause is not in force, or the movement is over and more than its
     *     head shall be changed
     */
    public int amend(UUID movement, String reason, @Nullable String document, List<Alteration> alterations, Member by) {
        var target = new Target(movements.own(movement), byId(movement));
        if (!alterations.stream().allMatch(Alteration.Head.class::isInstance)) statuses.requireRunning(movement);
        var changes = new ArrayList<Change>();
        for (var alteration : alterations) changes.addAll(target.carryOut(alteration));
        if (changes.isEmpty()) return 0;
        var amendment =
                new Amendment(Ids.next(), movement, reason, document, clock.instant(), by.name(), List.copyOf(changes));
        rows.add(amendment, by);
        events.publishEvent(amendment);
        return changes.size();
    }

    private Map<UUID, Clause> byId(UUID movement) {
        return movements.allClauses(movement).stream()
                .collect(Collectors.toMap(Clause::id, Function.identity(), (one, _) -> one, HashMap::new));
    }

    /** The movement while it is changed. */
    private final class Target {

        private final Movement movement;
        private final Map<UUID, Clause> stored;

        Target(Movement movement, Map<UUID, Clause> stored) {
            this.movement = movement;
            this.stored = stored;
        }

        List<Change> carryOut(Alteration alteration) {
            return switch (alteration) {
                case Alteration.Head head -> rewrite(head.becomes());
                case Alteration.Rewording rewording -> reword(rewording.becomes());
                case Alteration.Addition addition -> add(addition);
                case Alteration.Retirement retirement -> retire(retirement);
            };
        }

        private List<Change> rewrite(Movement becomes) {
            var changes = Differences.of(movement, becomes);
            if (!changes.isEmpty() && !movements.rewrite(becomes)) throw changedMeanwhile();
            return changes;
        }

        private List<Change> reword(Clause becomes) {
            var was = inForce(becomes.id(), becomes.version());
            var changes = Differences.of(was, becomes);
            if (!changes.isEmpty() && !clauses.reword(becomes)) throw changedMeanwhile();
            return changes;
        }

        private List<Change> add(Alteration.Addition addition) {
            var clause = addition.clause();
            if (clause.parent() != null && !stored.containsKey(clause.parent())) throw new NotThere();
            clauses.append(movement, clause);
            stored.put(clause.id(), clause);
            if (!addition.units().isEmpty()) {
                clauses.addUnits(movement.commune(), Map.of(clause.id(), addition.units()));
            }
            return List.of(new Change(clause.id(), Field.ADDED, null, clause.text()));
        }

        private List<Change> retire(Alteration.Retirement retirement) {
            var top = inForce(retirement.clause(), retirement.version());
            var branch = new Outline(List.copyOf(stored.values()))
                    .branch(top).stream().filter(clause -> !clause.retired()).toList();
            if (clauses.retire(branch, clock.instant()) != branch.size()) throw changedMeanwhile();
            return branch.stream()
                    .map(clause -> new Change(clause.id(), Field.RETIRED, clause.text(), null))
                    .toList();
        }

        private Clause inForce(UUID id, int version) {
            var clause = stored.get(id);
            if (clause == null) throw new NotThere();
            if (clause.retired()) throw new RuleBroken("Nội dung này đã bị bãi bỏ nên không sửa được nữa.");
            if (clause.version() != version) throw changedMeanwhile();
            return Objects.requireNonNull(clause);
        }

        private RuleBroken changedMeanwhile() {
            return ChangedMeanwhile.told(timeline, movement.subject());
        }
    }
}
