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

/** The standing office reminds those who answer for the task. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class ReminderController {

    private final TaskDesk desk;

    ReminderController(TaskDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/nhiem-vu/{id}/nhac")
    String create(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        desk.take(id, member, Act.REMINDED, Said.NOTHING);
        redirect.addFlashAttribute(Notice.done("Đã nhắc người phụ trách và người thay thế."));
        return "redirect:/nhiem-vu/" + id;
    }
}
