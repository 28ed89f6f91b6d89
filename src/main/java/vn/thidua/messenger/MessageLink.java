package vn.thidua.messenger;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.task.Task;
import vn.thidua.task.TaskLink;
import vn.thidua.web.Link;

/** From a task to the text about it, for those who urge others. */
@Component
class MessageLink implements TaskLink {

    @Override
    public Optional<Link> of(Task task, Member member) {
        return member.isAny(Role.STANDING_OFFICER, Role.LEADER, Role.UNIT_HEAD)
                        && !task.owner().equals(member.person())
                ? Optional.of(Link.to("Soạn tin nhắn", "/nhiem-vu/" + task.id() + "/tin-nhan"))
                : Optional.empty();
    }
}
