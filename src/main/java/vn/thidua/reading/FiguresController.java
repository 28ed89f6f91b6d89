package vn.thidua.reading;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;

/** The commune's figures of a period, by area. */
@Controller
@Allowed
class FiguresController implements MenuEntry {

    private final Figures figures;
    private final Periods periods;

    FiguresController(Figures figures, Periods periods) {
        this.figures = figures;
        this.periods = periods;
    }

    @GetMapping("/chi-tieu")
    String index(@RequestParam(name = "ky", defaultValue = "") String slug, Model model) {
        var period = periods.asked(slug);
        model.addAttribute("period", period);
        model.addAttribute("areas", figures.of(period));
        model.addAttribute("choices", periods.choices(period));
        return "reading/figures";
    }

    @Override
    public String label() {
        return "Chỉ tiêu";
    }

    @Override
    public String href() {
        return "/chi-tieu";
    }

    @Override
    public String icon() {
        return "target";
    }

    @Override
    public int order() {
        return 16;
    }

    @Override
    public boolean visibleTo(Member member) {
        return !member.isAny(Role.CITY_OFFICER);
    }
}
