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

/** A body that was asked, and not ordered, says no with its reason. */
@Controller
@Allowed
class DeclineController {

    private final ReasonPages pages;

    DeclineController(ReasonPages pages) {
        this.pages = pages;
    }

    @PostMapping("/nhiem-vu/{id}/tu-choi")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        return pages.take(Act.DECLINED, "Đã gửi câu trả lời.", id, form, result, member, model, redirect);
    }
}
