package vn.thidua.task;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** The standing office finds that a report holds. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class VerificationController {

    private final TaskDesk desk;

    VerificationController(TaskDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/nhiem-vu/{id}/tham-dinh")
    String create(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        desk.take(id, member, turn -> turn.task().verify(member, turn.now(), turn.reporter()));
        redirect.addFlashAttribute(Notice.done("Đã thẩm định báo cáo."));
        return "redirect:/nhiem-vu/" + id;
    }
}
