package vn.thidua.task;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** The files of a report are for those who may see its task. */
@Component
class VisibleStep implements Visible {

    private final Tasks tasks;

    VisibleStep(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return Step.SUBJECT;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return tasks.ofStep(subject.id())
                .filter(task -> tasks.isSeenBy(member, task))
                .isPresent();
    }
}
