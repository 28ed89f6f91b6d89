package vn.thidua.task;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.database.Wall;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.notification.News;
import vn.thidua.notification.Reason;
import vn.thidua.organization.Belonging;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.Leaving;

/** Open tasks that a person was named to verify: nobody leaves them without a second verifier. */
@Component
class OwedVerifications implements Belongings {

    private final Tasks tasks;
    private final ApplicationEventPublisher events;

    OwedVerifications(Tasks tasks, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.events = events;
    }

    @Override
    public List<Belonging> of(Leaving leaving) {
        return open(leaving).stream().map(OwedVerifications::belonging).toList();
    }

    /** Whoever keeps another post is still there to verify. */
    private List<Task> open(Leaving leaving) {
        return leaving.unit() == null ? tasks.openToVerify(leaving.person()) : List.of();
    }

    private static Belonging belonging(Task task) {
        var seen = Wall.member().filter(task::visibleTo).isPresent();
        return new Belonging(
                id(task),
                "nhiệm vụ",
                task.name(),
                "người thẩm định thứ hai",
                seen ? "/nhiem-vu/" + task.id() : null,
                true,
                Set.of(task.owner(), task.deputy()));
    }

    /** Not that of the task: the same person may be its deputy, and pass that on to somebody else. */
    private static UUID id(Task task) {
        return UUID.nameUUIDFromBytes(("second/" + task.id()).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void handOver(Leaving leaving, Map<UUID, UUID> successors) {
        for (var task : open(leaving)) {
            var to = successors.get(id(task));
            if (to == null) {
                throw new RuleBroken("Nhiệm vụ “%s” chưa có người thẩm định thứ hai.".formatted(task.name()));
            }
            tasks.verifyBy(task, to);
            events.publishEvent(new VerifierNamed(task, to));
            events.publishEvent(News.of(TaskNews.item(
                    to, Reason.HANDED_OVER, task, "Ông/bà là người thẩm định thứ hai của nhiệm vụ này.")));
        }
    }
}
