package vn.thidua.task;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import vn.thidua.draft.SmallPlan;
import vn.thidua.identity.Actor;
import vn.thidua.identity.Cast;
import vn.thidua.identity.Casting;
import vn.thidua.kernel.Ids;
import vn.thidua.movement.Movements;

/** A task of Thôn Đông in the state that a test needs: the village head answers for it, the unit member stands in. */
public class VillageTask {

    private final SmallPlan plan;
    private final Movements movements;
    private final Tasks tasks;
    private final TaskDesk desk;
    private final Casting casting;
    private final Clock clock;

    VillageTask(SmallPlan plan, Movements movements, Tasks tasks, TaskDesk desk, Casting casting, Clock clock) {
        this.plan = plan;
        this.movements = movements;
        this.tasks = tasks;
        this.desk = desk;
        this.casting = casting;
        this.clock = clock;
    }

    /** Waits to be accepted. */
    public UUID task(Cast cast) {
        return task(cast, cast.unitHead(), cast.unitMember(), false);
    }

    /** Waits to be accepted, or agreed to, by the owner. */
    public UUID task(Cast cast, Actor owner, Actor deputy, boolean requested) {
        var movement = plan.published(cast);
        return casting.as(cast.officer(), () -> {
            var duty = movements.unitDuties(movement).stream()
                    .filter(one -> one.unit().equals(cast.village().id()))
                    .findFirst()
                    .orElseThrow();
            var task = new Task(
                    Ids.next(),
                    movement,
                    duty.duty(),
                    duty.unit(),
                    owner.member().person(),
                    deputy.member().person(),
                    duty.text(),
                    requested,
                    null,
                    State.ASSIGNED,
                    0);
            tasks.add(task, clock.instant());
            return task.id();
        });
    }

    /** Accepted by the village head. */
    public UUID accepted(Cast cast) {
        var task = task(cast);
        accept(cast.unitHead(), task);
        return task;
    }

    /** Lets the owner accept the task. */
    public void accept(Actor owner, UUID task) {
        step(owner, task, turn -> turn.task().accept(owner.member(), turn.now()));
    }

    /** Reported by the village head, waits to be verified. */
    public UUID reported(Cast cast) {
        var task = accepted(cast);
        step(cast.unitHead(), task, turn -> turn.task().report(cast.unitHead().member(), turn.now(), "Đã xong"));
        return task;
    }

    /** The movement of the task. */
    public UUID movement(Cast cast, UUID task) {
        return casting.as(cast.officer(), () -> tasks.find(task).orElseThrow().movement());
    }

    /** What was done with the task. */
    public List<String> steps(Cast cast, UUID task) {
        return casting.as(
                cast.officer(),
                () -> tasks.steps(task).stream()
                        .map(taken -> taken.step().summary())
                        .toList());
    }

    private void step(Actor actor, UUID task, Function<TaskDesk.Turn, Step> choice) {
        casting.as(actor, () -> desk.take(task, actor.member(), choice));
    }
}
