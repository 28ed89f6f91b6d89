package vn.thidua.task;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.movement.Movements;
import vn.thidua.organization.Units;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Show;

/** Tasks as a list and one by one. */
@Controller
@Allowed
class TasksController implements MenuEntry {

    private final TaskList list;
    private final TaskPages pages;
    private final Movements movements;
    private final Units units;
    private final Clock clock;

    TasksController(TaskList list, TaskPages pages, Movements movements, Units units, Clock clock) {
        this.list = list;
        this.movements = movements;
        this.units = units;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu")
    String index(
            @RequestParam(name = "trang-thai", required = false) @Nullable State state,
            @RequestParam(name = "phong-trao", required = false) @Nullable UUID movement,
            @RequestParam(name = "dieu", required = false) @Nullable UUID clause,
            @RequestParam(name = "don-vi", required = false) @Nullable UUID unit,
            @RequestParam(name = "can-xem", required = false) @Nullable Pressing pressing,
            @RequestParam(name = "han-tu", required = false) @Nullable LocalDate from,
            @RequestParam(name = "han-den", required = false) @Nullable LocalDate until,
            @RequestParam(name = "phu-trach", required = false) @Nullable UUID owner,
            @RequestParam(name = "chua-gan", defaultValue = "false") boolean unplaced,
            @RequestParam(name = "sap-xep", defaultValue = "DUE") Order order,
            @RequestParam(name = "tim", defaultValue = "") String text,
            @RequestParam(name = "cua-toi", defaultValue = "false") boolean mine,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Member member,
            Model model) {
        var filter = new TaskList.Filter(
                state,
                movement,
                clause,
                unit,
                pressing,
                from,
                until,
                owner,
                unplaced,
                order,
                text,
                mine,
                Math.clamp(page, 1, 10_000) - 1);
        model.addAttribute("filter", filter);
        model.addAttribute("lines", list.page(filter, member));
        model.addAttribute("count", list.count(filter, member));
        model.addAttribute("movements", movements.own());
        model.addAttribute("units", units.all());
        model.addAttribute("today", today());
        return "task/tasks";
    }

    @GetMapping("/nhiem-vu/{id}")
    String show(@PathVariable UUID id, Member member, Model model) {
        return pages.show(id, member, model);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Show.ZONE);
    }

    @Override
    public String label() {
        return "Nhiệm vụ";
    }

    @Override
    public String href() {
        return "/nhiem-vu";
    }

    @Override
    public String icon() {
        return "list-checks";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.isAny(
                Role.STANDING_OFFICER, Role.LEADER, Role.UNIT_HEAD, Role.UNIT_MEMBER, Role.FRONT, Role.AUDITOR);
    }

    @Override
    public boolean bottom() {
        return true;
    }
}
