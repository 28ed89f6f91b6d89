package vn.thidua.task;

import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;

/** Tasks for the modules above. */
@Component
public class TaskCards {

    private final Tasks tasks;

    TaskCards(Tasks tasks) {
        this.tasks = tasks;
    }

    /** @throws NotThere when there is no such task, or the member may not see it */
    public TaskCard get(UUID id, Member member) {
        var task = tasks.get(id, member);
        return new TaskCard(
                id,
                task.name(),
                task.unit(),
                task.owner(),
                task.due(),
                State.LIVE.contains(task.state()),
                task.workedOnBy(member) || member.isAny(Role.STANDING_OFFICER));
    }
}
