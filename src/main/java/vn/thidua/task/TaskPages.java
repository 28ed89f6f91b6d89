package vn.thidua.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.document.Files;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Units;
import vn.thidua.web.Show;

/** Gathers the page of a task, for looking at it and for showing a form on it again. */
@Component
class TaskPages {

    private final Tasks tasks;
    private final Movements movements;
    private final Units units;
    private final Persons persons;
    private final Files files;
    private final Timeline timeline;
    private final Clock clock;

    TaskPages(
            Tasks tasks,
            Movements movements,
            Units units,
            Persons persons,
            Files files,
            Timeline timeline,
            Clock clock) {
        this.tasks = tasks;
        this.movements = movements;
        this.units = units;
        this.persons = persons;
        this.files = files;
        this.timeline = timeline;
        this.clock = clock;
    }

    /** Puts the page into the model; gives the name of its view. */
    String show(UUID id, Member member, Model model) {
        model.addAttribute("page", page(tasks.get(id, member), member));
        return "task/task";
    }

    private TaskPage page(Task task, Member member) {
        var steps = tasks.steps(task.id());
        var names = persons.names(List.of(task.owner(), task.deputy()));
        return new TaskPage(
                task,
                member,
                units.get(task.unit()).name(),
                movements.get(task.movement()).name(),
                names.getOrDefault(task.owner(), ""),
                names.getOrDefault(task.deputy(), ""),
                steps,
                files.of(steps.stream()
                        .map(taken -> new Subject(Step.SUBJECT, taken.step().id()))
                        .toList()),
                timeline.of(task.subject(), 20),
                LocalDate.ofInstant(clock.instant(), Show.ZONE));
    }
}
