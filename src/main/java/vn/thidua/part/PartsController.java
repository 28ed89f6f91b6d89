package vn.thidua.part;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Objects;
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
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** The parts of a task: looked at, and given to coordinating units. */
@Controller
@Allowed
class PartsController {

    private final PartPages pages;
    private final PartDesk desk;

    PartsController(PartPages pages, PartDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @GetMapping("/nhiem-vu/{task}/phan-viec")
    String index(@PathVariable UUID task, Member member, Model model) {
        return pages.all(task, member, model);
    }

    @PostMapping("/nhiem-vu/{task}/phan-viec")
    String create(
            @PathVariable UUID task,
            @Valid @ModelAttribute("form") PartForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            response.setStatus(422);
            return pages.all(task, member, model);
        }
        var unit = Objects.requireNonNull(form.unit());
        var person = PartsOfTasks.responsible(unit, pages.roster()).orElseThrow(NotThere::new);
        desk.give(PartsOfTasks.part(task, unit, person, form.text().strip(), form.due()), member);
        redirect.addFlashAttribute(Notice.done("Đã giao phần việc cho đơn vị phối hợp."));
        return "redirect:/nhiem-vu/" + task + "/phan-viec";
    }
}
