package vn.thidua.overview;

import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movements;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.MenuEntry;

/** How the work on a movement stands, for those who see all its tasks. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.FRONT, Role.AUDITOR})
class OverviewController implements MenuEntry {

    private final Overviews overviews;
    private final Movements movements;
    private final Clock clock;

    OverviewController(Overviews overviews, Movements movements, Clock clock) {
        this.overviews = overviews;
        this.movements = movements;
        this.clock = clock;
    }

    @GetMapping("/toan-canh")
    String show(
            @RequestParam(name = "phong-trao", required = false) @Nullable UUID movement,
            @RequestParam(name = "ky", defaultValue = "") String period,
            @RequestParam(name = "noi-dung", required = false) @Nullable UUID area,
            @RequestParam(name = "chua-gan", defaultValue = "false") boolean unplaced,
            @RequestParam(name = "don-vi", required = false) @Nullable UUID unit,
            Model model) {
        var all = movements.own();
        if (all.isEmpty()) return "overview/nothing";
        var chosen = movement == null ? all.getFirst() : movements.own(movement);
        var scope = new Scope(chosen.id(), area, unplaced && area == null, unit, null, Period.of(period));
        model.addAttribute("page", overviews.of(chosen, all, scope));
        model.addAttribute("periods", Period.around(Dates.today(clock)));
        model.addAttribute("now", clock.instant());
        return "overview/overview";
    }

    @Override
    public String label() {
        return "Toàn cảnh";
    }

    @Override
    public String href() {
        return "/toan-canh";
    }

    @Override
    public String icon() {
        return "chart-column";
    }

    @Override
    public int order() {
        return 12;
    }

    /** A city has no tasks of its own. */
    @Override
    public boolean visibleTo(Member member) {
        return member.city() == null && member.isAny(Role.STANDING_OFFICER, Role.LEADER, Role.FRONT, Role.AUDITOR);
    }
}
