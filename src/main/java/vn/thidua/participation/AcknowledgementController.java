package vn.thidua.participation;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Heads say that they have the plan; the standing office and leaders see who has not. */
@Controller
@Allowed
class AcknowledgementController {

    /** What a unit may still owe. */
    enum Missing {
        ACKNOWLEDGEMENT("Chưa xác nhận đã nhận kế hoạch"),
        REGISTRATION("Chưa đăng ký thi đua");

        private final String label;

        Missing(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }

        boolean isOf(UnitStanding unit) {
            return this == ACKNOWLEDGEMENT ? unit.owesAcknowledgement() : unit.owesRegistration();
        }
    }

    private final Acknowledgements acknowledgements;
    private final RegistrationDesk desk;

    AcknowledgementController(Acknowledgements acknowledgements, RegistrationDesk desk) {
        this.acknowledgements = acknowledgements;
        this.desk = desk;
    }

    @GetMapping("/phong-trao/{movement}/xac-nhan")
    String index(
            @PathVariable UUID movement,
            @RequestParam(name = "con-thieu", required = false) @Nullable Missing missing,
            Member member,
            Model model) {
        var published = desk.movement(movement, member);
        var all = acknowledgements.standings(movement);
        var watches = member.isAny(Role.STANDING_OFFICER, Role.LEADER);
        model.addAttribute("movement", published);
        model.addAttribute("missing", missing);
        model.addAttribute("mine", mine(all, member));
        model.addAttribute("all", watches ? all : List.of());
        model.addAttribute("officer", member.isAny(Role.STANDING_OFFICER));
        return "participation/acknowledgements";
    }

    @PostMapping("/phong-trao/{movement}/xac-nhan")
    String create(
            @PathVariable UUID movement,
            @RequestParam(name = "unit") UUID unit,
            Member member,
            RedirectAttributes redirect) {
        desk.movement(movement, member);
        var own = mine(acknowledgements.standings(movement), member).stream()
                .filter(one -> one.unit().equals(unit) && one.named())
                .findFirst()
                .orElseThrow(NotThere::new);
        acknowledgements.add(movement, own, member);
        redirect.addFlashAttribute(Notice.done("Đã xác nhận %s nhận và quán triệt kế hoạch.".formatted(own.name())));
        return "redirect:/phong-trao/" + movement + "/xac-nhan";
    }

    private static List<UnitStanding> mine(List<UnitStanding> all, Member member) {
        return all.stream().filter(unit -> member.heads(unit.unit())).toList();
    }
}
