package vn.thidua.task;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.notification.News;
import vn.thidua.web.Dates;

/** Makes tasks live, many at once: each with its first cycle, its first step, and the news of it. */
@Component
class Openings {

    private final Tasks tasks;
    private final Steps steps;
    private final Series series;
    private final Holidays holidays;
    private final Contributions contributions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Openings(
            Tasks tasks,
            Steps steps,
            Series series,
            Holidays holidays,
            Contributions contributions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.series = series;
        this.holidays = holidays;
        this.contributions = contributions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes them live.
     *
     * @param planned done once, as they were entered
     * @param until the day after which no cycle begins; null for what is done once
     */
    List<Task> open(List<Task> planned, Recurrence recurrence, @Nullable LocalDate until, Member by) {
        var opened = until == null || recurrence == Recurrence.ONCE ? planned : repeated(planned, recurrence, until);
        var now = clock.instant();
        tasks.add(opened, now);
        steps.add(
                opened.stream()
                        .map(task -> Step.opening(task, Act.ASSIGNED, by.person(), now))
                        .toList(),
                by.account());
        opened.forEach(task -> events.publishEvent(new TaskAssigned(task)));
        contributions.open(opened.stream()
                .map(task -> new Contributions.Opened(task.id(), task.duty(), null, task.due()))
                .toList());
        events.publishEvent(new News(opened.stream()
                .flatMap(task -> TaskNews.assigned(task).stream())
                .toList()));
        return opened;
    }

    /** Keeps a task for later; nobody but the office and the leaders sees it. */
    void draft(Task task) {
        tasks.add(List.of(task), clock.instant());
    }

    private List<Task> repeated(List<Task> planned, Recurrence recurrence, LocalDate until) {
        var workdays = holidays.workdays();
        var rows = new ArrayList<Series.Row>();
        var first = new ArrayList<Task>();
        for (var task : planned) {
            var day = task.due() == null ? Dates.today(clock) : task.due();
            var cycle = recurrence.cycleOf(day);
            var before = task.due() == null ? 0 : (int) ChronoUnit.DAYS.between(task.due(), cycle.last());
            var row = new Series.Row(Ids.next(), recurrence, before, until);
            rows.add(row);
            first.add(
                    task.turnOf(row.id(), cycle, workdays.onOrAfter(cycle.last().minusDays(before))));
        }
        series.add(rows);
        return first;
    }
}
