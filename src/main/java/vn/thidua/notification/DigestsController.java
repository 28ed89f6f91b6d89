package vn.thidua.notification;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;

/** What became of the daily letters of the commune. */
@Controller
@Allowed(Role.ADMINISTRATOR)
class DigestsController {

    private final Digests digests;
    private final MailServer mail;

    DigestsController(Digests digests, MailServer mail) {
        this.digests = digests;
        this.mail = mail;
    }

    @GetMapping("/thong-bao/thu/da-gui")
    String index(Model model) {
        model.addAttribute("digests", digests.latest());
        model.addAttribute("posts", mail.isThere());
        return "notification/digests";
    }
}
