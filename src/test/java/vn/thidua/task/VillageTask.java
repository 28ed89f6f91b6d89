package vn.thidua.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
    private final Steps steps;
    private final Openings openings;
    private final Occurrences occurrences;
    private final Watch watch;
    private final Holidays holidays;
    private final TaskDesk desk;
    private final Casting casting;
    private final Clock clock;

    VillageTask(
            SmallPlan plan,
            Movements movements,
            Tasks tasks,
            Steps steps,
            Openings openings,
            Occurrences occurrences,
            Watch watch,
            Holidays holidays,
            TaskDesk desk,
            Casting casting,
            Clock clock) {
        this.plan = plan;
        this.movements = movements;
        this.tasks = tasks;
        this.steps = steps;
        this.openings = openings;
        this.occurrences = occurrences;
        this.watch = watch;
        this.holidays = holidays;
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
        return task(cast, owner, deputy, requested, null, null);
    }

    /** Waits to be accepted; {@code second} was named to verify, {@code due} is its last day; both may be null. */
    public UUID task(
            Cast cast, Actor owner, Actor deputy, boolean requested, @Nullable Actor second, @Nullable LocalDate due) {
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
                    null,
                    null,
                    duty.unit(),
                    owner.member().person(),
                    deputy.member().person(),
                    second == null ? null : second.member().person(),
                    duty.text(),
                    requested,
                    due,
                    0,
                    State.ASSIGNED,
                    0);
            openings.open(List.of(task), Recurrence.ONCE, null, cast.officer().member());
            return task.id();
        });
    }

    /** A draft that nobody but the office and the leaders sees. */
    public UUID draft(Cast cast) {
        var live = task(cast);
        return casting.as(cast.officer(), () -> {
            var task = tasks.find(live).orElseThrow();
            var draft = new Task(
                    Ids.next(),
                    task.movement(),
                    null,
                    null,
                    null,
                    task.unit(),
                    task.owner(),
                    task.deputy(),
                    null,
                    "Chuẩn bị hội nghị sơ kết",
                    false,
                    null,
                    0,
                    State.NEW,
                    0);
            openings.draft(draft);
            return draft.id();
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
        take(owner, task, Act.ACCEPTED, Said.NOTHING);
    }

    /** Reported by the village head, waits to be verified. */
    public UUID reported(Cast cast) {
        var task = accepted(cast);
        take(cast.unitHead(), task, Act.REPORTED, Said.note("Đã xong"));
        return task;
    }

    /** Reported by somebody else than the second, who was named to verify it. */
    public UUID reported(Cast cast, Actor second) {
        var owner = second.equals(cast.unitHead()) ? cast.leader() : cast.unitHead();
        var task = task(cast, owner, cast.administrator(), false, second, null);
        accept(owner, task);
        report(owner, task);
        return task;
    }

    /** Lets the owner report that it is done. */
    public void report(Actor owner, UUID task) {
        take(owner, task, Act.REPORTED, Said.note("Đã xong"));
    }

    /** A day off that the commune entered. */
    public UUID holiday(Cast cast, String day) {
        return casting.as(cast.officer(), () -> {
            holidays.set(new HolidayForm(LocalDate.parse(day), "Tết Nguyên đán", false, "Thông báo lịch nghỉ"));
            return java.util.Objects.requireNonNull(
                    holidays.from(LocalDate.parse(day)).getFirst().id());
        });
    }

    /** Opens the cycles that have begun by the clock of the test. */
    public void openCycles(Cast cast) {
        occurrences.serve(cast.anBinh().id());
    }

    /** Lets the morning's watch look at the commune. */
    public void watch(Cast cast) {
        watch.serve(cast.anBinh().id());
    }

    /** A task that is soon due, and the watch that says so. */
    public void watchLater(Cast cast) {
        var soon = vn.thidua.web.Dates.today(clock).plusDays(3);
        task(cast, cast.unitHead(), cast.unitMember(), false, null, soon);
        watch(cast);
    }

    /** The movement of the task. */
    public UUID movement(Cast cast, UUID task) {
        return casting.as(cast.officer(), () -> tasks.find(task).orElseThrow().movement());
    }

    /** What was done with the task. */
    public List<String> steps(Cast cast, UUID task) {
        return casting.as(
                cast.officer(),
                () -> steps.of(task).stream()
                        .map(taken -> taken.step().summary())
                        .toList());
    }

    void take(Actor actor, UUID task, Act act, Said said) {
        step(actor, task, act, said);
    }

    /** The step that the actor takes. */
    UUID step(Actor actor, UUID task, Act act, Said said) {
        return casting.as(
                actor, () -> desk.take(task, actor.member(), act, said).id());
    }
}
