package vn.thidua.offer;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movements;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Show;

/** What each commune answered to the city's offer. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.CITY_OFFICER})
class RecipientsController {

    private final Movements movements;
    private final Offers offers;
    private final Clock clock;

    RecipientsController(Movements movements, Offers offers, Clock clock) {
        this.movements = movements;
        this.offers = offers;
        this.clock = clock;
    }

    /** Which communes to list. */
    enum Said {
        DONG_Y,
        TU_CHOI,
        CHUA;

        boolean of(Offers.Recipient recipient) {
            return switch (this) {
                case DONG_Y -> recipient.answer() == Answer.Kind.ACCEPTED;
                case TU_CHOI -> recipient.answer() == Answer.Kind.DECLINED;
                case CHUA -> recipient.answer() == null;
            };
        }
    }

    @GetMapping("/phong-trao/{id}/dia-phuong")
    String index(
            @PathVariable UUID id,
            @RequestParam(name = "tra-loi", defaultValue = "") String said,
            @RequestParam(name = "tim", defaultValue = "") String name,
            Member member,
            Model model) {
        if (member.city() == null) throw new NotThere();
        var movement = movements.own(id);
        var all = offers.answered(id);
        model.addAttribute("movement", movement);
        model.addAttribute("all", all);
        model.addAttribute("said", said);
        model.addAttribute("name", name);
        model.addAttribute("lines", filtered(all, of(said), Show.folded(name)));
        model.addAttribute("today", Dates.today(clock));
        model.addAttribute("officer", member.isAny(Role.STANDING_OFFICER));
        return "offer/recipients";
    }

    private static @Nullable Said of(String slug) {
        return switch (slug) {
            case "dong-y" -> Said.DONG_Y;
            case "tu-choi" -> Said.TU_CHOI;
            case "chua" -> Said.CHUA;
            default -> null;
        };
    }

    private static List<Offers.Recipient> filtered(List<Offers.Recipient> all, @Nullable Said said, String name) {
        return all.stream()
                .filter(recipient -> said == null || said.of(recipient))
                .filter(recipient -> Show.folded(recipient.title()).contains(name))
                .toList();
    }
}
