package vn.thidua.task;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.thidua.document.Files;
import vn.thidua.evidence.Evidence;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Timeline;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Persons;
import vn.thidua.organization.Units;
import vn.thidua.web.Dates;
import vn.thidua.web.Option;

/** Gathers the page of a task, for looking at it and for showing a form on it again. */
@Component
class TaskPages {

    private final Tasks tasks;
    private final Steps steps;
    private final Movements movements;
    private final Units units;
    private final Persons persons;
    private final Files files;
    private final Evidence evidence;
    private final Contributions contributions;
    private final Timeline timeline;
    private final List<TaskLink> links;
    private final Clock clock;

    TaskPages(
            Tasks tasks,
            Steps steps,
            Movements movements,
            Units units,
            Persons persons,
            Files files,
            Evidence evidence,
            Contributions contributions,
            Timeline timeline,
            List<TaskLink> links,
            Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.movements = movements;
        this.units = units;
        this.persons = persons;
        this.files = files;
        this.evidence = evidence;
        this.contributions = contributions;
        this.timeline = timeline;
        this.links = links;
        this.clock = clock;
    }

    /** Puts the page into the model; gives the name of its view. */
    String show(UUID id, Member member, Model model) {
        var task = tasks.get(id, member);
        model.addAttribute("page", page(task, member));
        model.addAttribute(
                "links",
                links.stream().flatMap(link -> link.of(task, member).stream()).toList());
        return "task/task";
    }

    TaskPage page(Task task, Member member) {
        var taken = steps.of(task.id());
        var names = persons.names(Stream.of(task.owner(), task.deputy(), task.second())
                .filter(Objects::nonNull)
                .toList());
        return new TaskPage(
                task,
                member,
                units.get(task.unit()).name(),
                movements.get(task.movement()).name(),
                names.getOrDefault(task.owner(), ""),
                names.getOrDefault(task.deputy(), ""),
                task.second() == null ? null : names.get(task.second()),
                answerers(task, names),
                taken,
                files.of(taken.stream()
                        .map(named -> new Subject(Step.SUBJECT, named.step().id()))
                        .toList()),
                task.state().isOwed() ? evidence.waiting(member, task.subject()) : List.of(),
                contributions.of(task.id()),
                timeline.of(task.subject(), 30),
                Dates.today(clock));
    }

    private static List<Option> answerers(Task task, Map<UUID, String> names) {
        return Option.of(List.of(task.owner(), task.deputy()), one -> one, one -> names.getOrDefault(one, ""));
    }
}
