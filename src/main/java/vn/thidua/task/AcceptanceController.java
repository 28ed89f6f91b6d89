package vn.thidua.task;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** The unit takes a task on, or agrees to what it was asked. */
@Controller
@Allowed
class AcceptanceController {

    private final TaskDesk desk;

    AcceptanceController(TaskDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/nhiem-vu/{id}/tiep-nhan")
    String create(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        desk.take(id, member, turn -> turn.task().accept(member, turn.now()));
        redirect.addFlashAttribute(Notice.done("Đã tiếp nhận nhiệm vụ."));
        return "redirect:/nhiem-vu/" + id;
    }
}
