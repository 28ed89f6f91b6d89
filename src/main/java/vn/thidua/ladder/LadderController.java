package vn.thidua.ladder;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Notice;
import vn.thidua.web.Show;

/** After how many days without a word who is told. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
@RequestMapping("/ngay-im-lang")
class LadderController implements MenuEntry {

    private final Ladders ladders;
    private final Clock clock;

    LadderController(Ladders ladders, Clock clock) {
        this.ladders = ladders;
        this.clock = clock;
    }

    @GetMapping
    String form(Model model) {
        var today = Dates.today(clock);
        model.addAttribute("form", LadderForm.of(ladders.on(today), today));
        return page(model);
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") LadderForm form,
            BindingResult result,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(Dates.today(clock), result);
        if (result.hasErrors()) {
            response.setStatus(422);
            return page(model);
        }
        var from = Objects.requireNonNull(form.from());
        ladders.set(form.days(), from, Objects.requireNonNull(form.source()).strip());
        redirect.addFlashAttribute(Notice.done("Đã lưu. Số ngày mới áp dụng từ " + Show.date(from) + "."));
        return "redirect:/ngay-im-lang";
    }

    private String page(Model model) {
        var today = Dates.today(clock);
        model.addAttribute("ladder", ladders.on(today));
        model.addAttribute("ladders", ladders.all());
        return "ladder/ladder";
    }

    @Override
    public String label() {
        return "Ngày im lặng";
    }

    @Override
    public String href() {
        return "/ngay-im-lang";
    }

    @Override
    public String icon() {
        return "hourglass";
    }

    @Override
    public int order() {
        return 81;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.city() == null && member.isAny(Role.ADMINISTRATOR, Role.STANDING_OFFICER);
    }
}
