package vn.thidua.participation;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.organization.Units;
import vn.thidua.paper.Download;
import vn.thidua.web.Allowed;

/** Who takes part in a movement: numbers for everybody, names for those who may know them. */
@Controller
@Allowed
class RegistrationsController {

    private final RegistrationList list;
    private final Tally tally;
    private final Units units;
    private final RegistrationDesk desk;
    private final ListPaper paper;

    RegistrationsController(RegistrationList list, Tally tally, Units units, RegistrationDesk desk, ListPaper paper) {
        this.list = list;
        this.tally = tally;
        this.units = units;
        this.desk = desk;
        this.paper = paper;
    }

    @GetMapping("/phong-trao/{movement}/dang-ky")
    String index(
            @PathVariable UUID movement,
            @RequestParam(name = "loai", required = false) @Nullable SubjectKind kind,
            @RequestParam(name = "don-vi", required = false) @Nullable UUID unit,
            @RequestParam(name = "trang-thai", required = false) RegistrationList.@Nullable State state,
            @RequestParam(name = "tim", defaultValue = "") String text,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Member member,
            Model model) {
        var filter = new RegistrationList.Filter(kind, unit, state, text, Math.clamp(page, 1, 10_000) - 1);
        model.addAttribute("movement", desk.movement(movement, member));
        model.addAttribute("filter", filter);
        model.addAttribute("lines", list.page(movement, filter, member));
        model.addAttribute("count", list.count(movement, filter, member));
        model.addAttribute("kinds", tally.kinds(movement));
        model.addAttribute("villages", tally.villages(movement));
        model.addAttribute("units", units.all());
        model.addAttribute("may", RegistrationActs.of(member, desk));
        return "participation/registrations";
    }

    @GetMapping("/phong-trao/{movement}/dang-ky/danh-sach")
    ResponseEntity<byte[]> paper(@PathVariable UUID movement, Member member) {
        var published = desk.movement(movement, member);
        return Download.of(
                "Danh sách đăng ký tham gia phong trào thi đua " + published.name(), paper.of(published, member));
    }
}
