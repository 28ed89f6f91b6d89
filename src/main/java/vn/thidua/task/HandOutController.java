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

/** The standing office makes a draft live. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class HandOutController {

    private final TaskDesk desk;

    HandOutController(TaskDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/nhiem-vu/{id}/giao")
    String create(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        desk.take(id, member, Act.ASSIGNED, Said.NOTHING);
        redirect.addFlashAttribute(Notice.done("Đã giao nhiệm vụ."));
        return "redirect:/nhiem-vu/" + id;
    }
}
