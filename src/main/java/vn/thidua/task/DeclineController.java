package vn.thidua.task;

import jakarta.servlet.http.HttpServletResponse;
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
import vn.thidua.web.Notice;

/** A body that was asked, and not ordered, says no with its reason. */
@Controller
@Allowed
class DeclineController {

    private final TaskDesk desk;
    private final TaskPages pages;

    DeclineController(TaskDesk desk, TaskPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @PostMapping("/nhiem-vu/{id}/tu-choi")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            response.setStatus(422);
            return pages.show(id, member, model);
        }
        desk.take(id, member, Act.DECLINED, Said.note(form.reason()));
        redirect.addFlashAttribute(Notice.done("Đã gửi câu trả lời."));
        return "redirect:/nhiem-vu/" + id;
    }
}
