package vn.thidua.revision;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movement;
import vn.thidua.movement.Movements;
import vn.thidua.movement.Progress;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** A newer version beside the movement: what is the same, changed, new and gone, to be taken over one by one. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class RevisionController {

    private static final String PAGE = "revision/comparison";

    private final Movements movements;
    private final Revisions revisions;
    private final RevisionDesk desk;
    private final Progress progress;

    RevisionController(Movements movements, Revisions revisions, RevisionDesk desk, Progress progress) {
        this.movements = movements;
        this.revisions = revisions;
        this.desk = desk;
        this.progress = progress;
    }

    @GetMapping("/phong-trao/{id}/ban-moi/{revision}")
    String show(@PathVariable UUID id, @PathVariable UUID revision, Member member, Model model) {
        var movement = movements.own(id);
        model.addAttribute("form", RevisionForm.blank(movements.clauses(id)));
        return page(movement, revision(id, revision), member, model);
    }

    private String page(Movement movement, Revision revision, Member member, Model model) {
        model.addAttribute("movement", movement);
        model.addAttribute("revision", revision);
        model.addAttribute("comparison", Comparison.of(movements.clauses(movement.id()), revision.clauses()));
        model.addAttribute("counts", progress.byClause(movement.id(), member));
        return PAGE;
    }

    @PostMapping("/phong-trao/{id}/ban-moi/{revision}")
    String create(
            @PathVariable UUID id,
            @PathVariable UUID revision,
            @ModelAttribute("form") RevisionForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var movement = movements.own(id);
        var newer = revision(id, revision);
        if (form.keys().isEmpty()) result.rejectValue("taken", "none", "Hãy chọn ít nhất một nội dung để tiếp nhận.");
        if (form.reason() != null && form.reason().length() > 2000) {
            result.rejectValue("reason", "long", "Nhiều nhất 2.000 ký tự.");
        }
        if (result.hasErrors()) return page(movement, newer, member, model);
        var changed = desk.takeOver(movement, newer, form, member);
        redirect.addFlashAttribute(
                changed == 0
                        ? Notice.info("Không có gì khác với nội dung đang lưu.")
                        : Notice.done("Đã tiếp nhận %d thay đổi từ bản kế hoạch mới.".formatted(changed)));
        return "redirect:" + movement.path() + "/ban-moi/" + revision;
    }

    private Revision revision(UUID movement, UUID id) {
        return revisions.find(movement, id).orElseThrow(NotThere::new);
    }
}
