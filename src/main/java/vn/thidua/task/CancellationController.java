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

/** The task need not be done any more. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class CancellationController {

    private final ActPages pages;

    CancellationController(ActPages pages) {
        this.pages = pages;
    }

    @GetMapping("/nhiem-vu/{id}/huy")
    String form(@PathVariable UUID id, Member member, Model model) {
        return pages.form(Ask.CANCELLATION, id, member, model);
    }

    @PostMapping("/nhiem-vu/{id}/huy")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ActForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        return pages.take(Ask.CANCELLATION, id, form, result, member, model, redirect);
    }
}
