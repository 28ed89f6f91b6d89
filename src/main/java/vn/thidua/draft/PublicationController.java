package vn.thidua.draft;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Makes a movement of a draft. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class PublicationController {

    private final Drafts drafts;
    private final Publisher publisher;

    PublicationController(Drafts drafts, Publisher publisher) {
        this.drafts = drafts;
        this.publisher = publisher;
    }

    @PostMapping("/phong-trao/du-thao/{id}/cong-bo")
    String create(
            @PathVariable UUID id,
            @ModelAttribute("form") PublicationForm form,
            Member member,
            RedirectAttributes redirect) {
        var movement = publisher.publish(drafts.get(id), form, member);
        redirect.addFlashAttribute(
                Notice.done("Đã công bố phong trào. Việc tiếp theo: giao nhiệm vụ cho từng đơn vị."));
        return "redirect:/phong-trao/" + movement;
    }
}
