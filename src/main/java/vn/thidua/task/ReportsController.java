package vn.thidua.task;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;

/** All that a member may report now, one after the other: the month of a village head. */
@Controller
@Allowed
class ReportsController implements MenuEntry {

    private final ReportRounds rounds;

    ReportsController(ReportRounds rounds) {
        this.rounds = rounds;
    }

    /** @param task which of them is shown; null, or one that cannot be reported any more, for the nearest */
    @GetMapping("/bao-cao")
    String show(@RequestParam(name = "viec", required = false) @Nullable UUID task, Member member, Model model) {
        return rounds.show(task, member, model);
    }

    @Override
    public String label() {
        return "Báo cáo";
    }

    @Override
    public String href() {
        return "/bao-cao";
    }

    @Override
    public String icon() {
        return "send";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean visibleTo(Member member) {
        return !member.units().isEmpty();
    }

    @Override
    public boolean bottom() {
        return true;
    }
}
