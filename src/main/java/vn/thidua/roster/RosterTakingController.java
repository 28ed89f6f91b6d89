package vn.thidua.roster;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;
import vn.thidua.web.Show;

/** Takes the sound lines of a list in. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class RosterTakingController {

    private final RosterDesk desk;
    private final RosterImports imports;

    RosterTakingController(RosterDesk desk, RosterImports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @PostMapping("/don-vi/nhap/{id}/nhan")
    String take(
            @PathVariable UUID id,
            @RequestParam(name = "digest", defaultValue = "") String digest,
            RedirectAttributes redirect) {
        var list = imports.get(id);
        var taken = desk.take(list, digest);
        redirect.addFlashAttribute(Notice.done("Đã nhận %s dòng: %s thêm mới, %s thay đổi."
                .formatted(
                        Show.number(taken.written()),
                        Show.number(taken.count(State.NEW)),
                        Show.number(taken.count(State.CHANGED)))));
        return "redirect:" + list.path();
    }
}
