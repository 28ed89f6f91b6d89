package vn.thidua.part;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** One part: its unit reports or changes who is in charge, its lead gives it back or ends it. */
@Controller
@Allowed
class PartController {

    private final PartDesk desk;
    private final Parts parts;
    private final PartPages pages;

    PartController(PartDesk desk, Parts parts, PartPages pages) {
        this.desk = desk;
        this.parts = parts;
        this.pages = pages;
    }

    @GetMapping("/phan-viec/{id}")
    String show(@PathVariable UUID id, Member member, Model model) {
        return pages.one(id, member, model);
    }

    @PostMapping("/phan-viec/{id}/ket-qua")
    String say(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") WordForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (result.hasErrors()) return again(id, member, model, response);
        var words = form.isDone() ? "Đã báo xong phần việc." : "Đã cập nhật phần việc.";
        return done(() -> desk.say(id, form.isDone(), form.note().strip(), member), words, redirect);
    }

    @PostMapping("/phan-viec/{id}/tra-lai")
    String giveBack(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (result.hasErrors()) return again(id, member, model, response);
        return done(() -> desk.giveBack(id, form.words(), member), "Đã trả lại phần việc.", redirect);
    }

    @PostMapping("/phan-viec/{id}/bo")
    String drop(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReasonForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (result.hasErrors()) return again(id, member, model, response);
        return done(() -> desk.drop(id, form.words(), member), "Đã bỏ phần việc.", redirect);
    }

    @PostMapping("/phan-viec/{id}/nguoi-phu-trach")
    String pass(@PathVariable UUID id, @RequestParam UUID person, Member member, RedirectAttributes redirect) {
        var unit = parts.find(id).orElseThrow(NotThere::new).unit();
        if (pages.roster().of(unit).stream().noneMatch(post -> post.personId().equals(person))) throw new NotThere();
        return done(() -> desk.pass(id, person, member), "Đã đổi người phụ trách phần việc.", redirect);
    }

    private String again(UUID id, Member member, Model model, HttpServletResponse response) {
        response.setStatus(422);
        return pages.one(id, member, model);
    }

    private static String done(Supplier<Part> act, String words, RedirectAttributes redirect) {
        var part = act.get();
        redirect.addFlashAttribute(Notice.done(words));
        return "redirect:" + PartNews.path(part);
    }
}
