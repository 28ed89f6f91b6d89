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

/** A clause goes out of force, with all below it; it stays on the page, struck. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class RetirementController {

    private static final String PAGE = "amendment/retirement";

    private final ClausePages pages;
    private final Amendments amendments;

    RetirementController(ClausePages pages, Amendments amendments) {
        this.pages = pages;
        this.amendments = amendments;
    }

    @GetMapping("/phong-trao/{id}/dieu/{clause}/bai-bo")
    String form(@PathVariable UUID id, @PathVariable UUID clause, Member member, Model model) {
        var page = pages.own(id, clause, member);
        if (page.clause().retired()) return "redirect:" + page.path();
        model.addAttribute("page", page);
        model.addAttribute("form", new RetirementForm(page.clause().version(), "", null));
        return PAGE;
    }

    @PostMapping("/phong-trao/{id}/dieu/{clause}/bai-bo")
    String create(
            @PathVariable UUID id,
            @PathVariable UUID clause,
            @Valid @ModelAttribute("form") RetirementForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var page = pages.own(id, clause, member);
        if (result.hasErrors()) {
            model.addAttribute("page", page);
            return PAGE;
        }
        amendments.amend(
                id,
                form.reason().strip(),
                Typed.text(form.document()),
                List.of(new Alteration.Retirement(clause, form.read())),
                member);
        redirect.addFlashAttribute(Notice.done("Đã bãi bỏ; nội dung vẫn hiện trong phong trào dưới dạng gạch bỏ."));
        return "redirect:" + page.path();
    }
}
