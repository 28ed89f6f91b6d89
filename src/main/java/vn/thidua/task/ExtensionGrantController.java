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

/** The standing office grants the later day. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class ExtensionGrantController {

    private final TaskDesk desk;

    ExtensionGrantController(TaskDesk desk) {
        this.desk = desk;
    }

    @PostMapping("/nhiem-vu/{id}/gia-han/dong-y")
    String create(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        desk.take(id, member, Act.EXTENSION_GRANTED, Said.NOTHING);
        redirect.addFlashAttribute(Notice.done("Đã đồng ý gia hạn."));
        return "redirect:/nhiem-vu/" + id;
    }
}
