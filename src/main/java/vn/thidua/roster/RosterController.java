package vn.thidua.roster;

import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.document.FileRefused;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.sheet.SheetRefused;
import vn.thidua.sheet.UploadForm;
import vn.thidua.web.Allowed;

/** Lists of units and people: handed in, and looked at before they are taken in. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class RosterController {

    private static final int LATEST = 20;
    private static final int LINES = 50;

    private final RosterDesk desk;
    private final RosterImports imports;

    RosterController(RosterDesk desk, RosterImports imports) {
        this.desk = desk;
        this.imports = imports;
    }

    @GetMapping("/don-vi/nhap")
    String all(@ModelAttribute("form") UploadForm form, Model model) {
        model.addAttribute("imports", imports.latest(LATEST));
        return "roster/imports";
    }

    @PostMapping("/don-vi/nhap")
    String receive(@ModelAttribute("form") UploadForm form, BindingResult result, Member member, Model model) {
        var list = form.list();
        if (list == null || list.isEmpty()) {
            result.rejectValue("list", "empty", "Hãy chọn tệp Excel (.xlsx) đã điền theo mẫu.");
        }
        if (list == null || result.hasErrors()) return all(form, model);
        try {
            return "redirect:/don-vi/nhap/" + desk.receive(list, member);
        } catch (FileRefused | SheetRefused refused) {
            result.rejectValue("list", "refused", refused.getMessage());
            return all(form, model);
        }
    }

    @GetMapping("/don-vi/nhap/{id}")
    String page(
            @PathVariable UUID id,
            @RequestParam(name = "xem", defaultValue = "") String slug,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Model model) {
        var list = imports.get(id);
        var proposal = desk.proposal(list);
        model.addAttribute("list", list);
        model.addAttribute("page", ProposalPage.of(proposal, shown(proposal, slug), page, LINES));
        return "roster/proposal";
    }

    /** The part that was asked for, otherwise the first that has lines: what is wrong goes before what is well. */
    private static State shown(Proposal proposal, String slug) {
        return Arrays.stream(State.values())
                .filter(state -> state.slug().equals(slug))
                .findFirst()
                .or(() -> Arrays.stream(State.values())
                        .filter(state -> proposal.count(state) > 0)
                        .findFirst())
                .orElse(State.SAME);
    }
}
