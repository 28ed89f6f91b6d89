package vn.thidua.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** The unit takes a task on, or agrees to what it was asked; somebody may type it for the owner. */
@Controller
@Allowed
class AcceptanceController {

    private final TaskDesk desk;

    AcceptanceController(TaskDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/nhiem-vu/{id}/tiep-nhan")
    String create(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable UUID behalf,
            Member member,
            RedirectAttributes redirect) {
        desk.take(id, member, Act.ACCEPTED, Said.NOTHING.behalf(behalf));
        redirect.addFlashAttribute(Notice.done("Đã tiếp nhận nhiệm vụ."));
        return "redirect:/nhiem-vu/" + id;
    }
}
