package vn.thidua.task;

import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.web.Notice;

/** Takes acts whose form stands on the page of the task and asks for a reason only. */
@Component
class ReasonPages {

    private final TaskDesk desk;
    private final TaskPages pages;

    ReasonPages(TaskDesk desk, TaskPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    /** Takes the act, or shows the page of the task again with what is wrong; {@code done} is told after it. */
    String take(
            Act act,
            String done,
            UUID id,
            ReasonForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        if (result.hasErrors()) return pages.show(id, member, model);
        desk.take(id, member, act, Said.note(form.reason()));
        redirect.addFlashAttribute(Notice.done(done));
        return "redirect:/nhiem-vu/" + id;
    }
}
