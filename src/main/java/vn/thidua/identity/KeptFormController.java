package vn.thidua.identity;

import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Allowed;

/** Shows what was entered before the session ended: to be sent again, or to be taken back to its form. */
@Controller
@Allowed
@RequestMapping(LateForms.KEPT)
class KeptFormController {

    @GetMapping
    String show(Member member, HttpSession session, Model model) {
        var kept = KeptForm.of(session, member.account());
        if (kept == null) return "redirect:/";
        model.addAttribute("kept", kept);
        return "identity/kept";
    }

    /** Back to the form, which then has what was entered. */
    @PostMapping("/bieu-mau")
    String restore(Member member, HttpSession session) {
        var kept = KeptForm.of(session, member.account());
        if (kept == null || kept.page() == null) throw new NotThere();
        session.setAttribute(KeptForm.ATTRIBUTE, kept.restoring());
        return "redirect:" + kept.page();
    }

    /** Lets it go. */
    @PostMapping("/bo")
    String forget(HttpSession session) {
        KeptForm.forget(session);
        return "redirect:/";
    }
}
