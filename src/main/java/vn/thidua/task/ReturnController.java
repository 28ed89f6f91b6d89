package vn.thidua.task;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;

/** A report is given back with its reason, by somebody who neither sent nor typed it. */
@Controller
@Allowed
class ReturnController {

    private final ReasonPages pages;

    ReturnController(ReasonPages pages) {
        this.pages = pages;
    }

    @PostMapping("/nhiem-vu/{id}/tra-lai")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        return pages.take(Act.RETURNED, "Đã trả lại báo cáo kèm lý do.", id, form, result, member, model, redirect);
    }
}
