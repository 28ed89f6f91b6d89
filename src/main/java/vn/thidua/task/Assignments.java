package vn.thidua.task;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Movements.UnitDuty;
import vn.thidua.movement.Statuses;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Roster;
import vn.thidua.web.Dates;

/** Knows which duties are still nobody's task, and makes tasks of them. */
@Component
class Assignments {

    private final Movements movements;
    private final Statuses statuses;
    private final Tasks tasks;
    private final Openings openings;
    private final Posts posts;
    private final Persons persons;
    private final Clock clock;

    Assignments(
            Movements movements,
            Statuses statuses,
            Tasks tasks,
            Openings openings,
            Posts posts,
            Persons persons,
            Clock clock) {
        this.movements = movements;
        this.statuses = statuses;
        this.tasks = tasks;
        this.openings = openings;
        this.posts = posts;
        this.persons = persons;
        this.clock = clock;
    }

    /** The page, with suggestions or, when given, with what was entered. */
    AssignmentPage page(UUID movement, @Nullable AssignmentForm entered) {
        var roster = roster();
        var open = open(movement);
        return AssignmentPage.of(
                movements.own(movement),
                open,
                tasks.assigned(movement).size(),
                roster,
                persons.names(roster.persons()),
                Dates.today(clock),
                entered);
    }

    /**
     * Makes a task of each chosen row; gives their number.
     *
     * @throws NotThere when there is no such movement, or a person cannot answer for the task
     * @throws RuleBroken when a duty is a task already, or the movement is over
     */
    int make(UUID movement, AssignmentForm form, Member by) {
        var own = movements.own(movement).id();
        statuses.requireRunning(own);
        var open = open(own).stream().collect(Collectors.toMap(Assignments::pair, duty -> duty));
        var roster = roster();
        var planned = new EnumMap<Recurrence, List<Task>>(Recurrence.class);
        for (var row : form.chosenRows()) {
            var duty = open.get(row.duty() + "/" + row.unit());
            if (duty == null) {
                throw new RuleBroken(
                        "Có nhiệm vụ vừa được người khác giao. Hãy tải lại trang để xem danh sách còn lại.");
            }
            planned.computeIfAbsent(row.often(), _ -> new ArrayList<>()).add(task(movement, duty, row, roster));
        }
        return planned.entrySet().stream()
                .mapToInt(group -> openings.open(group.getValue(), group.getKey(), form.until(), by)
                        .size())
                .sum();
    }

    private Task task(UUID movement, UnitDuty duty, AssignmentForm.Row row, Roster roster) {
        return new Task(
                Ids.next(),
                movement,
                duty.duty(),
                null,
                null,
                duty.unit(),
                answerable(row.owner(), duty, roster),
                answerable(row.deputy(), duty, roster),
                null,
                duty.text(),
                duty.requested(),
                row.due(),
                0,
                State.ASSIGNED,
                0);
    }

    /** Only people of the unit, or of the units above it, can answer for its tasks. */
    private static UUID answerable(@Nullable UUID person, UnitDuty duty, Roster roster) {
        return roster.upwardsOf(duty.unit()).stream()
                .map(post -> post.personId())
                .filter(one -> one.equals(person))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private List<UnitDuty> open(UUID movement) {
        var assigned = tasks.assigned(movement);
        return movements.unitDuties(movement).stream()
                .filter(duty -> !assigned.contains(pair(duty)))
                .toList();
    }

    private static String pair(UnitDuty duty) {
        return duty.duty() + "/" + duty.unit();
    }

    private Roster roster() {
        return posts.on(Dates.today(clock));
    }
}
