package vn.thidua.part;

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
import vn.thidua.web.Notice;

/** What a part asks for, and by when: its lead changes it while it is open. */
@Controller
@Allowed
class WordingController {

    private final PartDesk desk;
    private final PartPages pages;

    WordingController(PartDesk desk, PartPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/phan-viec/{id}/noi-dung")
    String form(@PathVariable UUID id, Member member, Model model) {
        return pages.wording(id, member, model);
    }

    @PostMapping("/phan-viec/{id}/noi-dung")
    String save(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WordingForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        if (result.hasErrors()) return pages.wording(id, member, model);
        var part = desk.agree(id, form.text().strip(), form.due(), member);
        redirect.addFlashAttribute(Notice.done("Đã sửa phần việc; người phụ trách phần việc được báo."));
        return "redirect:" + PartNews.path(part);
    }
}
