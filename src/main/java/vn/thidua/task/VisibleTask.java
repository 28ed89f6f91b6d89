package vn.thidua.task;

import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.kernel.Visible;

/** A task is for those who work on it, lead, urge or supervise; see {@link Task#visibleTo}. */
@Component
class VisibleTask implements Visible {

    private final Tasks tasks;

    VisibleTask(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String kind() {
        return Task.SUBJECT;
    }

    @Override
    public boolean to(Member member, Subject subject) {
        return tasks.find(subject.id())
                .filter(task -> tasks.isSeenBy(member, task))
                .isPresent();
    }
}
