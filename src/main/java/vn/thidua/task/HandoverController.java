package vn.thidua.task;

import jakarta.validation.Valid;
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

/** Other people answer for the task from now on. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class HandoverController {

    private final ActPages pages;

    HandoverController(ActPages pages) {
        this.pages = pages;
    }

    @GetMapping("/nhiem-vu/{id}/ban-giao")
    String form(@PathVariable UUID id, Member member, Model model) {
        return pages.form(Ask.HANDOVER, id, member, model);
    }

    @PostMapping("/nhiem-vu/{id}/ban-giao")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ActForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        return pages.take(Ask.HANDOVER, id, form, result, member, model, redirect);
    }
}
