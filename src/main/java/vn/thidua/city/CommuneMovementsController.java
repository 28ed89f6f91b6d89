package vn.thidua.city;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.movement.MovementLink;
import vn.thidua.movement.Movements;
import vn.thidua.movement.State;
import vn.thidua.web.Allowed;

/** The movements of a city's communes in one list. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.CITY_OFFICER})
class CommuneMovementsController implements MovementLink {

    private static final String PATH = "/thanh-pho/phong-trao";

    private final CommuneMovements list;
    private final Movements movements;

    CommuneMovementsController(CommuneMovements list, Movements movements) {
        this.list = list;
        this.movements = movements;
    }

    @GetMapping(PATH)
    String index(
            @RequestParam(name = "trang-thai", defaultValue = "") String state,
            @RequestParam(name = "huong-ung", required = false) @Nullable UUID parent,
            @RequestParam(name = "tim", defaultValue = "") String text,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Member member,
            Model model) {
        if (member.city() == null) throw new NotThere();
        var filter = new CommuneMovements.Filter(of(state), parent, text, Math.clamp(page, 1, 10_000) - 1);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", list.page(filter));
        model.addAttribute("count", list.count(filter));
        model.addAttribute("own", movements.own());
        return "city/movements";
    }

    private static @Nullable State of(String slug) {
        return Arrays.stream(State.values())
                .filter(state -> state.slug().equals(slug))
                .findFirst()
                .orElse(null);
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public Optional<Shown> of(vn.thidua.movement.Movement movement, Member member) {
        return Optional.empty();
    }

    @Override
    public Optional<Shown> ofAll(Member member) {
        return member.city() == null
                ? Optional.empty()
                : Optional.of(new Shown("Phong trào của các xã, phường, đặc khu", PATH, null));
    }
}
