package vn.thidua.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.notification.News;
import vn.thidua.organization.Belonging;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.Leaving;
import vn.thidua.organization.Posts;
import vn.thidua.organization.Units;

/**
 * Open tasks as what people and units answer for: nobody leaves before somebody else answers for them. Whoever may let
 * people go, an administrator too, hands over.
 */
@Component
class OwnedTasks implements Belongings {

    private final Tasks tasks;
    private final Steps steps;
    private final Posts posts;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwnedTasks(Tasks tasks, Steps steps, Posts posts, Units units, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.posts = posts;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Belonging> of(Leaving leaving) {
        return open(leaving).stream()
                .map(task -> belonging(task, leaving.person()))
                .toList();
    }

    private List<Task> open(Leaving leaving) {
        return tasks.openOf(leaving.person()).stream()
                .filter(task -> leaving.unit() == null || task.unit().equals(leaving.unit()))
                .toList();
    }

    private static Belonging belonging(Task task, UUID person) {
        var owns = task.owner().equals(person);
        return new Belonging(
                task.id(),
                "nhiệm vụ",
                task.title(),
                owns ? "người phụ trách" : "người thay thế",
                isSeen(task) ? "/nhiem-vu/" + task.id() : null,
                true,
                Set.of(owns ? task.deputy() : task.owner()));
    }

    /** An administrator lets people go but opens no tasks. */
    private static boolean isSeen(Task task) {
        return Wall.member().filter(task::visibleTo).isPresent();
    }

    @Override
    public void handOver(Leaving leaving, Map<UUID, UUID> successors) {
        for (var task : open(leaving)) {
            var owns = task.owner().equals(leaving.person());
            var to = successors.get(task.id());
            if (to == null) throw new RuleBroken("Còn nhiệm vụ “%s” chưa có người nhận.".formatted(task.title()));
            handOver(
                    task,
                    owns ? to : task.owner(),
                    owns ? task.deputy() : to,
                    owns ? "Người phụ trách thôi giữ chức vụ" : "Người thay thế thôi giữ chức vụ");
        }
    }

    @Override
    public List<Belonging> ofUnit(UUID unit) {
        return tasks.openIn(unit).stream()
                .map(task -> belonging(task, task.owner()))
                .toList();
    }

    @Override
    public void handOverUnit(UUID unit, UUID heir, LocalDate lastDay) {
        var open = tasks.openIn(unit);
        if (open.isEmpty()) return;
        var roster = posts.on(lastDay.plusDays(1));
        var head = roster.headOf(heir).orElseThrow(() -> nobodyIn(heir)).personId();
        var deputy = roster.deputyOf(heir).orElseThrow(() -> nobodyIn(heir)).personId();
        var reason = "Chuyển nhiệm vụ từ %s sang %s"
                .formatted(units.get(unit).name(), units.get(heir).name());
        open.forEach(task -> handOver(task, head, deputy, reason));
        tasks.move(open, heir);
    }

    private RuleBroken nobodyIn(UUID heir) {
        return new RuleBroken("%s cần có người đứng đầu và cấp phó trước khi nhận bàn giao nhiệm vụ."
                .formatted(units.get(heir).name()));
    }

    private void handOver(Task task, UUID owner, UUID deputy, String reason) {
        if (owner.equals(deputy)) throw new RuleBroken("Người thay thế phải khác người phụ trách.");
        var by = Wall.member().orElseThrow();
        var past = steps.past(task.id());
        var step = step(task, by, Said.note(reason).to(owner).deputy(deputy));
        var after = task.after(step);
        steps.add(step, by.account());
        tasks.change(after, step);
        events.publishEvent(step);
        if (task.state() != State.NEW) events.publishEvent(new News(TaskNews.of(step, after, past, clock)));
    }

    private Step step(Task task, Member by, Said said) {
        return new Step(
                Ids.next(),
                task.id(),
                Act.HANDED_OVER,
                task.state(),
                clock.instant(),
                by.person(),
                null,
                said,
                task.requested());
    }
}
