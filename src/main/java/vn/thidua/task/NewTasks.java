package vn.thidua.task;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.validation.Errors;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Unit;
import vn.thidua.organization.UnitKind;
import vn.thidua.organization.Units;
import vn.thidua.web.Dates;
import vn.thidua.web.Option;

/** Makes tasks that were entered by hand. */
@Component
class NewTasks {

    private static final Set<Clause.Kind> SERVED =
            Set.of(Clause.Kind.AREA, Clause.Kind.AREA_ITEM, Clause.Kind.SOLUTION_ITEM, Clause.Kind.DUTY);

    private final Movements movements;
    private final Units units;
    private final Answerable answerable;
    private final Openings openings;
    private final Tasks tasks;
    private final Clock clock;

    NewTasks(Movements movements, Units units, Answerable answerable, Openings openings, Tasks tasks, Clock clock) {
        this.movements = movements;
        this.units = units;
        this.answerable = answerable;
        this.openings = openings;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** What the form offers. */
    record Page(Movement movement, List<Option> units, List<Option> people, List<Option> clauses) {}

    /** @throws NotThere when there is no such movement */
    Page page(UUID movement) {
        return new Page(
                movements.own(movement),
                Option.of(units.all(), Unit::id, Unit::name),
                answerable.everybody(),
                Option.of(served(movement), Clause::id, Clause::text));
    }

    /** Only people of the unit, or of the units above it, can answer for its tasks. */
    void check(TaskForm form, Errors errors) {
        form.check(Dates.today(clock), errors);
        if (form.unit() == null) return;
        var people = answerable.forUnit(form.unit()).stream().map(Option::value).toList();
        refuseStranger(form.owner(), "owner", people, errors);
        refuseStranger(form.deputy(), "deputy", people, errors);
    }

    private static void refuseStranger(
            @org.jspecify.annotations.Nullable UUID person, String field, List<String> people, Errors errors) {
        if (person != null && !people.contains(person.toString()) && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "stranger", "Hãy chọn người của đơn vị thực hiện hoặc của cấp trên đơn vị đó.");
        }
    }

    /** The new task; the form was checked. */
    UUID make(UUID movement, TaskForm form, Member by) {
        var unit = units.get(form.unitChosen());
        var task = new Task(
                Ids.next(),
                movements.own(movement).id(),
                null,
                null,
                null,
                unit.id(),
                Objects.requireNonNull(form.owner()),
                Objects.requireNonNull(form.deputy()),
                verifier(form),
                form.title().strip(),
                !unit.kind().isUnderPeoplesCommittee() && unit.kind() != UnitKind.LEADERSHIP,
                form.due(),
                0,
                form.isDraft() ? State.NEW : State.ASSIGNED,
                0);
        if (form.isDraft()) openings.draft(task);
        else openings.open(List.of(task), form.recurring(), form.until(), by);
        var known = served(movement).stream().map(Clause::id).toList();
        tasks.serve(
                task.id(), form.clausesChosen().stream().filter(known::contains).toList());
        return task.id();
    }

    private @org.jspecify.annotations.Nullable UUID verifier(TaskForm form) {
        var second = form.second();
        if (second != null && !answerable.roster().persons().contains(second)) throw new NotThere();
        return second;
    }

    private List<Clause> served(UUID movement) {
        return movements.clauses(movement).stream()
                .filter(clause -> SERVED.contains(clause.kind()))
                .toList();
    }
}
