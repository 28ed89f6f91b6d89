package vn.thidua.reading;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Figures that wait to be verified: accepted or given back, one or many. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER})
class JudgementController {

    private final VerificationPages pages;
    private final VerificationDesk desk;
    private final Periods periods;

    JudgementController(VerificationPages pages, VerificationDesk desk, Periods periods) {
        this.pages = pages;
        this.desk = desk;
        this.periods = periods;
    }

    @GetMapping("/tham-dinh-so-lieu")
    String index(@RequestParam(name = "ky", defaultValue = "") String slug, Member member, Model model) {
        model.addAttribute("form", new JudgementForm(slug, null, ""));
        return shown(periods.asked(slug), member, model);
    }

    @PostMapping("/tham-dinh-so-lieu")
    String verify(
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var period = period(form);
        if (result.hasErrors()) return shown(period, member, model);
        var judged = desk.verify(form.choices(), member);
        redirect.addFlashAttribute(Notice.done("Đã thẩm định %d số liệu.".formatted(judged)));
        return "redirect:/tham-dinh-so-lieu?ky=" + period.slug();
    }

    @PostMapping("/tham-dinh-so-lieu/tra-lai")
    String giveBack(
            @Valid @ModelAttribute("form") JudgementForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var period = period(form);
        if (form.words().isEmpty()) {
            result.rejectValue("reason", "none", "Hãy ghi lý do trả lại để đơn vị biết cần sửa gì.");
        }
        if (result.hasErrors()) return shown(period, member, model);
        var judged = desk.giveBack(form.choices(), form.words(), member);
        redirect.addFlashAttribute(Notice.done("Đã trả lại %d số liệu kèm lý do.".formatted(judged)));
        return "redirect:/tham-dinh-so-lieu?ky=" + period.slug();
    }

    private Period period(JudgementForm form) {
        return periods.asked(Objects.toString(form.period(), ""));
    }

    private String shown(Period period, Member member, Model model) {
        model.addAttribute("page", pages.of(period, member));
        model.addAttribute("choices", periods.choices(period));
        return "reading/verification";
    }
}
