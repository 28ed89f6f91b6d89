package vn.thidua.task;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.thidua.web.Notice;

/** Tasks that the plan does not name, entered by hand. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class NewTaskController {

    private final NewTasks tasks;

    NewTaskController(NewTasks tasks) {
        this.tasks = tasks;
    }

    @GetMapping("/phong-trao/{movement}/them-nhiem-vu")
    String form(@PathVariable UUID movement, Model model) {
        model.addAttribute("page", tasks.page(movement));
        return "task/newTask";
    }

    @PostMapping("/phong-trao/{movement}/them-nhiem-vu")
    String create(
            @PathVariable UUID movement,
            @Valid @ModelAttribute("form") TaskForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        tasks.check(form, result);
        if (result.hasErrors()) {
            response.setStatus(422);
            return form(movement, model);
        }
        var made = tasks.make(movement, form, member);
        redirect.addFlashAttribute(Notice.done(form.isDraft() ? "Đã lưu bản nháp." : "Đã giao nhiệm vụ."));
        return "redirect:/nhiem-vu/" + made;
    }
}
