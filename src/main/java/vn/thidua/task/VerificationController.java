package vn.thidua.task;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** A report is found to hold, by somebody who neither sent nor typed it. */
@Controller
@Allowed
class VerificationController {

    private final TaskDesk desk;

    VerificationController(TaskDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/nhiem-vu/{id}/tham-dinh")
    String create(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        desk.take(id, member, Act.VERIFIED, Said.NOTHING);
        redirect.addFlashAttribute(Notice.done("Đã thẩm định báo cáo."));
        return "redirect:/nhiem-vu/" + id;
    }
}
