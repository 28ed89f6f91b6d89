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

/** The standing office accepts what was proposed instead. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class CounterAcceptanceController {

    private final TaskDesk desk;

    CounterAcceptanceController(TaskDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/nhiem-vu/{id}/de-xuat-khac/dong-y")
    String create(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        desk.take(id, member, Act.COUNTER_ACCEPTED, Said.NOTHING);
        redirect.addFlashAttribute(Notice.done("Đã đồng ý với đề xuất."));
        return "redirect:/nhiem-vu/" + id;
    }
}
