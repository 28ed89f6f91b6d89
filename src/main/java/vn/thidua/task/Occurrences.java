package vn.thidua.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.kernel.Ids;
import vn.thidua.locality.Localities;
import vn.thidua.notification.News;
import vn.thidua.web.Dates;

/** Opens the next turns of what comes back, commune by commune, each night; what was missed is made up for. */
@Component
class Occurrences {

    private static final Logger LOG = LoggerFactory.getLogger(Occurrences.class);

    private final Localities localities;
    private final Series series;
    private final Tasks tasks;
    private final Steps steps;
    private final Holidays holidays;
    private final Contributions contributions;
    private final ApplicationEventPublisher events;
    private final CommuneTransaction transaction;
    private final Clock clock;

    Occurrences(
            Localities localities,
            Series series,
            Tasks tasks,
            Steps steps,
            Holidays holidays,
            Contributions contributions,
            ApplicationEventPublisher events,
            CommuneTransaction transaction,
            Clock clock) {
        this.localities = localities;
        this.series = series;
        this.tasks = tasks;
        this.steps = steps;
        this.holidays = holidays;
        this.contributions = contributions;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Scheduled(cron = "${thidua.tasks.occurrences:0 10 0 * * *}", zone = "Asia/Ho_Chi_Minh")
    void go() {
        for (var commune : localities.ids()) {
            try {
                serve(commune);
            } catch (RuntimeException failed) {
                LOG.error("Không mở được kỳ mới của nhiệm vụ định kỳ trong một đơn vị.", failed);
            }
        }
    }

    /** Opens what is to be opened in one commune today. */
    void serve(UUID commune) {
        transaction.write(commune, () -> open(Dates.today(clock)));
    }

    private void open(LocalDate today) {
        var goingOn = series.goingOn(today);
        var latest = tasks.all(goingOn.stream().map(Series.Latest::task).toList()).stream()
                .collect(Collectors.toMap(Task::id, Function.identity()));
        var workdays = holidays.workdays();
        var opened = new ArrayList<Task>();
        var contributed = new ArrayList<Contributions.Opened>();
        for (var one : goingOn) {
            var before = latest.get(one.task());
            if (before == null) continue;
            for (var task : next(one, before, workdays, today)) {
                opened.add(task);
                contributed.add(new Contributions.Opened(task.id(), task.duty(), before.id(), task.due()));
            }
        }
        if (opened.isEmpty()) return;
        var now = clock.instant();
        tasks.add(opened, now);
        steps.add(
                opened.stream()
                        .map(task -> Step.opening(task, act(task), null, now))
                        .toList(),
                null);
        opened.forEach(task -> events.publishEvent(new TaskAssigned(task)));
        contributions.open(contributed);
        events.publishEvent(new News(opened.stream()
                .flatMap(task -> TaskNews.assigned(task).stream())
                .toList()));
    }

    private static List<Task> next(Series.Latest one, Task before, Workdays workdays, LocalDate today) {
        var found = new ArrayList<Task>();
        for (var cycle = one.cycle().next();
                !cycle.first().isAfter(today) && !cycle.first().isAfter(one.endsOn());
                cycle = cycle.next()) {
            found.add(before.again(Ids.next(), cycle, due(one, cycle, workdays)));
        }
        return found;
    }

    private static LocalDate due(Series.Latest one, Cycle cycle, Workdays workdays) {
        var day = cycle.last().minusDays(one.daysBeforeEnd());
        return workdays.onOrAfter(day.isBefore(cycle.first()) ? cycle.first() : day);
    }

    private static Act act(Task task) {
        return task.state() == State.ASSIGNED ? Act.ASSIGNED : Act.CONTINUED;
    }
}
