package vn.thidua.task;

import jakarta.servlet.http.HttpServletResponse;
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

/** Makes tasks of the duties of a movement, many at once, each with its owner and deputy. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class AssignmentController {

    private final Assignments assignments;

    AssignmentController(Assignments assignments) {
        this.assignments = assignments;
    }

    @GetMapping("/phong-trao/{movement}/giao-viec")
    String form(@PathVariable UUID movement, Model model) {
        model.addAttribute("page", assignments.page(movement, null));
        return "task/assignment";
    }

    @PostMapping("/phong-trao/{movement}/giao-viec")
    String create(
            @PathVariable UUID movement,
            @ModelAttribute("form") AssignmentForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(result);
        if (result.hasErrors() || form.isPreview()) {
            response.setStatus(422);
            model.addAttribute("page", assignments.page(movement, form));
            return "task/assignment";
        }
        var made = assignments.make(movement, form, member);
        redirect.addFlashAttribute(Notice.done("Đã giao %d nhiệm vụ.".formatted(made)));
        return "redirect:/nhiem-vu?phong-trao=" + movement;
    }
}
