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
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** One clause: what it says, what was changed in it, and for the standing officer the form to correct it. */
@Controller
@Allowed
class ClauseController {

    private static final String PAGE = "amendment/clausePage";

    private final ClausePages pages;
    private final Amendments amendments;

    ClauseController(ClausePages pages, Amendments amendments) {
        this.pages = pages;
        this.amendments = amendments;
    }

    @GetMapping("/phong-trao/{id}/dieu/{clause}")
    String show(@PathVariable UUID id, @PathVariable UUID clause, Member member, Model model) {
        var page = pages.of(id, clause, member);
        model.addAttribute("page", page);
        model.addAttribute("form", ClauseForm.of(page.clause()));
        return PAGE;
    }

    @Allowed(Role.STANDING_OFFICER)
    @PostMapping("/phong-trao/{id}/dieu/{clause}")
    String update(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @Valid @ModelAttribute("form") ClauseForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var page = pages.own(id, clause, member);
        form.check(result);
        if (result.hasErrors()) {
            model.addAttribute("page", page);
            return PAGE;
        }
        var becomes = form.on(page.clause());
        var changed = amendments.amend(
                id,
                form.reason().strip(),
                Typed.text(form.document()),
                List.of(new Alteration.Rewording(becomes)),
                member);
        redirect.addFlashAttribute(
                changed == 0 ? Notice.info("Không có gì khác với nội dung đang lưu.") : Notice.done("Đã đính chính."));
        return "redirect:" + page.path();
    }
}
