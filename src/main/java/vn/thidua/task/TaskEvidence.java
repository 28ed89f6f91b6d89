package vn.thidua.task;

import org.springframework.stereotype.Component;
import vn.thidua.evidence.Collects;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;

/** Evidence is sent ahead by those who may report the task now, for themselves or for its owner. */
@Component
class TaskEvidence implements Collects {

    private final Tasks tasks;
    private final Steps steps;

    TaskEvidence(Tasks tasks, Steps steps) {
        this.tasks = tasks;
        this.steps = steps;
    }

    @Override
    public String kind() {
        return Task.SUBJECT;
    }

    @Override
    public boolean from(Member member, Subject subject) {
        return tasks.find(subject.id())
                .filter(task -> tasks.isSeenBy(member, task))
                .filter(task -> task.allows(Act.REPORTED, member, steps.past(task.id())))
                .isPresent();
    }
}
