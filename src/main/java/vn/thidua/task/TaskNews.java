package vn.thidua.task;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;

/** Who is told what of a task. */
final class TaskNews {

    private TaskNews() {}

    /** Owner and deputy hear of a new task. */
    static List<News.Item> assigned(Task task) {
        var reason = task.requested() ? Reason.REQUESTED : Reason.ASSIGNED;
        return List.of(
                item(task.owner(), reason, task, null), item(task.deputy(), reason, task, "Ông/bà là người thay thế."));
    }

    /**
     * Those who answer for the task hear what was decided about their report; who decided knows.
     *
     * @param reporter who sent the report that was decided about; null when there was none
     */
    static List<News.Item> of(Step step, Task task, @Nullable UUID reporter) {
        return switch (step.kind()) {
            case RETURNED -> told(Reason.RETURNED, step, task, reporter);
            case VERIFIED -> told(Reason.INFORMED, step, task, reporter);
            case ASSIGNED, ACCEPTED, DECLINED, REPORTED -> List.of();
        };
    }

    private static List<News.Item> told(Reason reason, Step step, Task task, @Nullable UUID reporter) {
        return Stream.of(task.owner(), task.deputy(), reporter)
                .filter(Objects::nonNull)
                .distinct()
                .filter(person -> !person.equals(step.person()))
                .map(person -> item(person, reason, task, step.note() == null ? step.summary() : step.note()))
                .toList();
    }

    private static News.Item item(UUID person, Reason reason, Task task, @Nullable String detail) {
        return new News.Item(person, reason, task.subject(), task.title(), detail, "/nhiem-vu/" + task.id());
    }
}
