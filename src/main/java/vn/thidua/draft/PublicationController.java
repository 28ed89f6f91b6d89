package vn.thidua.draft;

import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Makes a movement of a draft, after a look at what that would do. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class PublicationController {

    private final DraftPages pages;
    private final DraftDesk desk;
    private final Publisher publisher;

    PublicationController(DraftPages pages, DraftDesk desk, Publisher publisher) {
        this.pages = pages;
        this.desk = desk;
        this.publisher = publisher;
    }

    @GetMapping("/phong-trao/du-thao/{id}/cong-bo")
    String preview(@PathVariable UUID id, Member member, Model model) {
        var draft = pages.get(id, member);
        if (draft.movement() != null) return "redirect:/phong-trao/" + draft.movement();
        model.addAttribute("preview", Preview.of(draft, pages.organisation()));
        return "draft/preview";
    }

    /**
     * Duties of several units become one task together, or one for each.
     *
     * @param all {@code chung} or {@code rieng} for all of them; null for the choice of each
     * @param together identifiers of the duties that are shared; the others are not
     */
    @PostMapping("/phong-trao/du-thao/{id}/cach-giao")
    String share(
            @PathVariable UUID id,
            @RequestParam("ban") int seen,
            @RequestParam(name = "tatCa", required = false) @Nullable String all,
            @RequestParam(name = "chung", required = false) @Nullable List<UUID> together,
            Member member) {
        var draft = desk.seen(id, seen);
        var sharing = new HashMap<UUID, Boolean>();
        for (var duty : Preview.of(draft, pages.organisation()).sharing().keySet()) {
            sharing.put(duty, all == null ? together != null && together.contains(duty) : all.equals("chung"));
        }
        desk.act(id, seen, new Share(sharing), member);
        return "redirect:" + Draft.path(id) + "/cong-bo#cach-giao";
    }

    @PostMapping("/phong-trao/du-thao/{id}/cong-bo")
    String create(@PathVariable UUID id, @RequestParam("ban") int seen, Member member, RedirectAttributes redirect) {
        var movement = publisher.publish(id, seen, member);
        redirect.addFlashAttribute(
                Notice.done("Đã công bố phong trào. Việc tiếp theo: giao nhiệm vụ cho từng đơn vị."));
        return "redirect:/phong-trao/" + movement;
    }
}
