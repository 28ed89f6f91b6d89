package vn.thidua.task;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;
import vn.thidua.web.Dates;
import vn.thidua.web.Show;
import vn.thidua.web.Standing;

/** Who is told what of a task. */
final class TaskNews {

    private TaskNews() {}

    /** Owner and deputy hear of a new task. */
    static List<News.Item> assigned(Task task) {
        var reason = task.requested() ? Reason.REQUESTED : Reason.ASSIGNED;
        return List.of(
                item(task.owner(), reason, task, due(task)),
                item(task.deputy(), reason, task, "Ông/bà là người thay thế."));
    }

    /** Those who answer for the task hear what was decided; whoever did it knows. */
    static List<News.Item> of(Step step, Task task, Past past, Clock clock) {
        return switch (step.act()) {
            case RETURNED, REOPENED -> told(Reason.RETURNED, step, task, past);
            case VERIFIED, CANCELLED, RESCHEDULED -> told(Reason.INFORMED, step, task, past);
            case EXTENSION_GRANTED, EXTENSION_REFUSED, COUNTER_ACCEPTED, COUNTER_REFUSED, OBSTACLE_ANSWERED ->
                told(Reason.ANSWERED, step, task, past);
            case HANDED_OVER -> told(Reason.HANDED_OVER, step, task, past);
            case REMINDED -> told(pressing(task, clock), step, task, past);
            case OBSTACLE_RAISED -> to(step.said().to(), Reason.TO_DECIDE, step, task);
            case REPORTED -> reported(step, task);
            case ASSIGNED -> assigned(task);
            case ACCEPTED, PROGRESSED -> typed(step, task);
            case CONTINUED, DECLINED, COUNTERED, CLOSED, EXTENSION_ASKED -> List.of();
        };
    }

    private static Reason pressing(Task task, Clock clock) {
        return task.standing(Dates.today(clock)) == Standing.OVERDUE ? Reason.OVERDUE : Reason.DUE_SOON;
    }

    private static List<News.Item> reported(Step step, Task task) {
        return Stream.of(to(task.second(), Reason.TO_DECIDE, step, task), typed(step, task))
                .flatMap(List::stream)
                .toList();
    }

    /** Whoever is said to have done something hears that another person typed it. */
    private static List<News.Item> typed(Step step, Task task) {
        return step.typist() == null ? List.of() : to(step.person(), Reason.INFORMED, step, task);
    }

    private static List<News.Item> to(@Nullable UUID person, Reason reason, Step step, Task task) {
        return person == null ? List.of() : List.of(item(person, reason, task, detail(step)));
    }

    private static List<News.Item> told(Reason reason, Step step, Task task, Past past) {
        var reporter = past.lastReport().map(Step::person).orElse(null);
        return Stream.of(task.owner(), task.deputy(), reporter)
                .filter(Objects::nonNull)
                .distinct()
                .filter(person -> !step.isBy(person))
                .map(person -> item(person, reason, task, detail(step)))
                .toList();
    }

    private static String detail(Step step) {
        var words = step.said().note() == null ? step.summary() : step.said().note();
        return step.said().day() == null
                ? words
                : words + " Ngày: " + Show.date(step.said().day()) + ".";
    }

    private static @Nullable String due(Task task) {
        return task.due() == null ? null : "Hạn " + Show.date(task.due()) + ".";
    }

    static News.Item item(UUID person, Reason reason, Task task, @Nullable String detail) {
        return new News.Item(person, reason, task.subject(), task.name(), detail, "/nhiem-vu/" + task.id());
    }
}
