package vn.thidua.draft;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** What happens to a draft as a whole: a leader is asked and answers, or it is dropped. */
@Controller
class StepController {

    private final DraftDesk desk;
    private final DraftPages pages;

    StepController(DraftDesk desk, DraftPages pages) {
        this.desk = desk;
        this.pages = pages;
    }

    @Allowed(Role.STANDING_OFFICER)
    @PostMapping("/phong-trao/du-thao/{id}/trinh")
    String submit(
            @PathVariable UUID id,
            @Valid @ModelAttribute NoteForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        if (result.hasErrors()) return pages.review(pages.get(id, member), null, -1, member, model);
        desk.step(id, Step.Kind.SUBMITTED, form.words(), member);
        redirect.addFlashAttribute(Notice.done("Đã trình lãnh đạo xem. Ông/bà vẫn sửa tiếp và công bố được."));
        return DraftPages.back(id, null, null);
    }

    /** @param agreed whether the leader agrees; otherwise corrections are asked for, with what and why */
    @Allowed(Role.LEADER)
    @PostMapping("/phong-trao/du-thao/{id}/y-kien")
    String answer(
            @PathVariable UUID id,
            @RequestParam("dongY") boolean agreed,
            @Valid @ModelAttribute NoteForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var draft = pages.get(id, member);
        if (!agreed && form.words() == null) {
            result.rejectValue("note", "none", "Hãy ghi rõ cần sửa gì để cán bộ thường trực biết.");
        }
        if (result.hasErrors()) return pages.review(draft, null, -1, member, model);
        desk.step(id, agreed ? Step.Kind.AGREED : Step.Kind.CHANGE_ASKED, form.words(), member);
        redirect.addFlashAttribute(Notice.done("Đã gửi ý kiến cho cán bộ thường trực."));
        return DraftPages.back(id, null, null);
    }

    @Allowed(Role.STANDING_OFFICER)
    @PostMapping("/phong-trao/du-thao/{id}/bo")
    String drop(
            @PathVariable UUID id,
            @Valid @ModelAttribute NoteForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        if (form.words() == null) result.rejectValue("note", "none", "Hãy ghi lý do bỏ dự thảo.");
        if (result.hasErrors()) return pages.review(pages.get(id, member), null, -1, member, model);
        desk.step(id, Step.Kind.DROPPED, form.words(), member);
        redirect.addFlashAttribute(Notice.done("Đã bỏ dự thảo. Nội dung và lịch sử vẫn được giữ lại."));
        return "redirect:/phong-trao/du-thao";
    }
}
