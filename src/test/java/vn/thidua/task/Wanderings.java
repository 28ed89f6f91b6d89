package vn.thidua.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movements;
import vn.thidua.movement.SmallMovement;

/** Tasks of all units of a small plan, each led some steps along the table of its life by chance. */
public class Wanderings {

    private static final List<Act> ACTS = List.of(
            Act.ACCEPTED,
            Act.PROGRESSED,
            Act.REPORTED,
            Act.VERIFIED,
            Act.RETURNED,
            Act.OBSTACLE_RAISED,
            Act.DECLINED,
            Act.COUNTERED,
            Act.CANCELLED,
            Act.CLOSED);

    private static final Set<Clause.Kind> SERVED = Set.of(Clause.Kind.AREA, Clause.Kind.AREA_ITEM, Clause.Kind.DUTY);

    private final SmallMovement plan;
    private final Movements movements;
    private final Openings openings;
    private final Tasks tasks;
    private final TaskDesk desk;
    private final Casting casting;

    Wanderings(
            SmallMovement plan, Movements movements, Openings openings, Tasks tasks, TaskDesk desk, Casting casting) {
        this.plan = plan;
        this.movements = movements;
        this.openings = openings;
        this.tasks = tasks;
        this.desk = desk;
        this.casting = casting;
    }

    /** A new movement with so many tasks, due around the day. */
    public UUID begin(Cast cast, RandomGenerator random, int tasks, LocalDate day) {
        var movement = plan.published(cast);
        for (var made = 0; made < tasks; made++) wander(cast, random, open(cast, movement, random, day));
        return movement;
    }

    /** So many more tasks of the movement without a last day. */
    public void more(Cast cast, UUID movement, RandomGenerator random, int tasks) {
        for (var made = 0; made < tasks; made++) wander(cast, random, open(cast, movement, random, null));
    }

    private Task open(Cast cast, UUID movement, RandomGenerator random, @Nullable LocalDate day) {
        var units = List.of(cast.village(), cast.office(), cast.leadership());
        var owners = List.of(cast.unitHead(), cast.unitMember(), cast.leader());
        var owner = random.nextInt(owners.size());
        var due = day == null || random.nextInt(5) == 0 ? null : day.plusDays(random.nextInt(1, 30));
        return casting.as(cast.officer(), () -> {
            var duties = movements.unitDuties(movement);
            var task = new Task(
                    Ids.next(),
                    movement,
                    null,
                    null,
                    null,
                    units.get(random.nextInt(units.size())).id(),
                    owners.get(owner).member().person(),
                    owners.get((owner + 1) % owners.size()).member().person(),
                    null,
                    duties.get(random.nextInt(duties.size())).text(),
                    random.nextInt(4) == 0,
                    due,
                    0,
                    State.ASSIGNED,
                    0);
            openings.open(List.of(task), Recurrence.ONCE, null, cast.officer().member());
            if (random.nextBoolean()) tasks.serve(task.id(), List.of(chosen(movement, random)));
            return task;
        });
    }

    private UUID chosen(UUID movement, RandomGenerator random) {
        var served = movements.clauses(movement).stream()
                .filter(clause -> SERVED.contains(clause.kind()))
                .toList();
        return served.get(random.nextInt(served.size())).id();
    }

    private void wander(Cast cast, RandomGenerator random, Task task) {
        var actors = List.of(cast.unitHead(), cast.unitMember(), cast.leader(), cast.officer());
        for (var steps = random.nextInt(8); steps > 0; steps--) {
            var act = ACTS.get(random.nextInt(ACTS.size()));
            for (var actor : actors) take(cast, actor.member(), task.id(), act);
        }
    }

    /** Does it where the table allows it. */
    private void take(Cast cast, Member member, UUID task, Act act) {
        try {
            casting.as(
                    cast.of(member.roles().iterator().next()),
                    () -> desk.take(
                            task,
                            member,
                            act,
                            Said.note("Theo tình hình thực tế")
                                    .to(cast.officer().member().person())));
        } catch (RuleBroken | vn.thidua.kernel.NotThere notNow) {
            // Chance tries what the table forbids too.
        }
    }
}
