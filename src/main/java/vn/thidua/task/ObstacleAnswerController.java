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
import vn.thidua.web.Allowed;

/** The person who was named answers an obstacle. */
@Controller
@Allowed
class ObstacleAnswerController {

    private final ActPages pages;

    ObstacleAnswerController(ActPages pages) {
        this.pages = pages;
    }

    @GetMapping("/nhiem-vu/{id}/vuong-mac/{obstacle}/tra-loi")
    String form(@PathVariable UUID id, @PathVariable UUID obstacle, Member member, Model model) {
        return pages.form(Ask.OBSTACLE_ANSWER, id, obstacle, member, model);
    }

    @PostMapping("/nhiem-vu/{id}/vuong-mac/{obstacle}/tra-loi")
    String create(
            @PathVariable UUID id,
            @PathVariable UUID obstacle,
            @Valid @ModelAttribute("form") ActForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        return pages.take(Ask.OBSTACLE_ANSWER, id, obstacle, form, result, member, model, redirect);
    }
}
