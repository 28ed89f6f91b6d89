package vn.thidua.task;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.database.Wall;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.notification.News;
import vn.thidua.organization.Belonging;
import vn.thidua.organization.Belongings;
import vn.thidua.organization.Leaving;

/** Obstacles that wait for a person's answer: whoever leaves puts them to somebody else. */
@Component
class OwedAnswers implements Belongings {

    private final Tasks tasks;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    OwedAnswers(Tasks tasks, Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public List<Belonging> of(Leaving leaving) {
        return asked(leaving).map(OwedAnswers::belonging).toList();
    }

    private record Asked(Task task, Past past, Step obstacle) {}

    /** Whoever keeps another post is still there to answer. */
    private Stream<Asked> asked(Leaving leaving) {
        if (leaving.unit() != null) return Stream.of();
        return tasks.asking(leaving.person()).stream().flatMap(task -> {
            var past = steps.past(task.id());
            return past.openObstacles().stream()
                    .filter(step -> leaving.person().equals(step.said().to()))
                    .map(step -> new Asked(task, past, step));
        });
    }

    private static Belonging belonging(Asked asked) {
        var seen = Wall.member().filter(asked.task::visibleTo).isPresent();
        return new Belonging(
                asked.obstacle.id(),
                "vướng mắc",
                asked.task.name() + ": " + asked.obstacle.said().note(),
                "người trả lời",
                seen ? "/nhiem-vu/" + asked.task.id() : null,
                true,
                Set.of());
    }

    @Override
    public void handOver(Leaving leaving, Map<UUID, UUID> successors) {
        for (var asked : asked(leaving).toList()) {
            var to = successors.get(asked.obstacle.id());
            if (to == null) {
                throw new RuleBroken("Vướng mắc của nhiệm vụ “%s” chưa có người trả lời.".formatted(asked.task.name()));
            }
            put(asked, to);
        }
    }

    /** The obstacle is raised again, to the successor; the first one is answered by that. */
    private void put(Asked asked, UUID to) {
        var by = Wall.member().orElseThrow();
        var latest = tasks.find(asked.task.id()).orElseThrow();
        var old = asked.obstacle;
        var said = old.said().about(old.id()).to(to).behalf(null);
        var step = new Step(
                Ids.next(),
                latest.id(),
                Act.OBSTACLE_RAISED,
                latest.state(),
                clock.instant(),
                by.person(),
                null,
                said,
                latest.requested());
        var after = latest.after(step);
        steps.add(step, by.account());
        tasks.change(after, step);
        events.publishEvent(step);
        events.publishEvent(new News(TaskNews.of(step, after, asked.past, clock)));
    }
}
