package vn.thidua.notification;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Persons;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;
import vn.thidua.web.Show;

/** The member's own daily letter: whether, when, and what became of the latest ones. */
@Controller
@Allowed
class PreferenceController {

    private static final String PATH = "/thong-bao/thu";

    private final Preferences preferences;
    private final Digests digests;
    private final Persons persons;
    private final MailServer mail;
    private final Clock clock;

    PreferenceController(Preferences preferences, Digests digests, Persons persons, MailServer mail, Clock clock) {
        this.preferences = preferences;
        this.digests = digests;
        this.persons = persons;
        this.mail = mail;
        this.clock = clock;
    }

    @GetMapping(PATH)
    String form(Member member, Model model) {
        var preference = preferences.of(member.person());
        model.addAttribute("form", new PreferenceForm(preference.digest(), preference.hour(), preference.lastHour()));
        return page(member, model);
    }

    @PostMapping(PATH)
    String update(
            @Valid @ModelAttribute("form") PreferenceForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        form.check(result);
        if (result.hasErrors()) {
            response.setStatus(422);
            return page(member, model);
        }
        preferences.set(member.person(), form.preference());
        redirect.addFlashAttribute(Notice.done("Đã lưu cách nhận thư tổng hợp."));
        return "redirect:" + PATH;
    }

    /** Today's letter now: it leaves with the next round. */
    @PostMapping(PATH + "/hom-nay")
    String begin(Member member, RedirectAttributes redirect) {
        var now = clock.instant();
        digests.begin(member.person(), LocalDate.ofInstant(now, Show.ZONE), now);
        redirect.addFlashAttribute(Notice.done(
                "Thư tổng hợp các thông báo chưa xem sẽ được gửi trong ít phút, hoặc khi đến giờ ông/bà nhận thư."));
        return "redirect:" + PATH;
    }

    private String page(Member member, Model model) {
        model.addAttribute("email", persons.get(member.person()).email());
        model.addAttribute("posts", mail.isThere());
        model.addAttribute("administrator", member.isAny(Role.ADMINISTRATOR));
        model.addAttribute("digests", digests.of(member.person()));
        return "notification/preference";
    }
}
