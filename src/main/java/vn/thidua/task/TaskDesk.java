package vn.thidua.task;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.notification.News;

/** Takes a step with a task: finds it for the member, asks the rules, records the step, tells journal and people. */
@Component
class TaskDesk {

    private final Tasks tasks;
    private final Steps steps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TaskDesk(Tasks tasks, Steps steps, ApplicationEventPublisher events, Clock clock) {
        this.tasks = tasks;
        this.steps = steps;
        this.events = events;
        this.clock = clock;
    }

    /**
     * @throws NotThere when there is no such task, or the member may not see it
     * @throws RuleBroken when a rule speaks against it, or somebody else was faster
     */
    Step take(UUID id, Member member, Act act, Said said) {
        var task = tasks.get(id, member);
        var past = steps.past(id);
        var step = task.take(act, member, said, past, clock.instant());
        var after = task.after(step);
        steps.add(step, member.account());
        tasks.change(after, step);
        events.publishEvent(step);
        events.publishEvent(new News(TaskNews.of(step, after, past, clock)));
        return step;
    }
}
