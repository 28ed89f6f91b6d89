package vn.thidua.task;

import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.notification.News;

/** Takes a step with a task: finds it for the member, lets it decide, records the step and tells the journal. */
@Component
class TaskDesk {

    private final Tasks tasks;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskDesk(Tasks tasks, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.events = events;
        this.clock = clock;
    }

    Step take(UUID id, Member member, Function<Turn, Step> choice) {
        var task = tasks.get(id, member);
        var reporter = tasks.reporter(id).orElse(null);
        var step = choice.apply(new Turn(task, reporter, clock.instant()));
        tasks.add(step, task, member);
        events.publishEvent(step);
        events.publishEvent(new News(TaskNews.of(step, task, reporter)));
        return step;
    }

    /**
     * The moment at which a step is chosen.
     *
     * @param reporter who sent the latest report; null before the first
     */
    record Turn(Task task, @Nullable UUID reporter, Instant now) {}
}
