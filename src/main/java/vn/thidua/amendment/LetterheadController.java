package vn.thidua.amendment;

import jakarta.validation.Valid;
import java.util.List;
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
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movements;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** The head of the plan: number and date, which the records clerk gives later, and what else stands there. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class LetterheadController {

    private static final String PAGE = "amendment/letterhead";

    private final Movements movements;
    private final Amendments amendments;

    LetterheadController(Movements movements, Amendments amendments) {
        this.movements = movements;
        this.amendments = amendments;
    }

    @GetMapping("/phong-trao/{id}/dau-van-ban")
    String form(@PathVariable UUID id, Model model) {
        var movement = movements.own(id);
        model.addAttribute("movement", movement);
        model.addAttribute("form", LetterheadForm.of(movement));
        return PAGE;
    }

    @PostMapping("/phong-trao/{id}/dau-van-ban")
    String update(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LetterheadForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var movement = movements.own(id);
        form.check(result);
        if (result.hasErrors()) {
            model.addAttribute("movement", movement);
            return PAGE;
        }
        var changed = amendments.amend(
                id, form.reason().strip(), null, List.of(new Alteration.Head(form.on(movement))), member);
        redirect.addFlashAttribute(
                changed == 0
                        ? Notice.info("Không có gì khác với nội dung đang lưu.")
                        : Notice.done("Đã cập nhật phần đầu văn bản."));
        return "redirect:" + movement.path();
    }
}
