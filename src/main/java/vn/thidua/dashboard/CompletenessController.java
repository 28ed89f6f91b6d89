package vn.thidua.dashboard;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Periods;
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Dates;

/** Units by indicators: what was sent, verified, returned, and what is missing. */
@Controller
@AllowedToCommune
class CompletenessController {

    private final Completeness completeness;
    private final Periods periods;
    private final Clock clock;

    CompletenessController(Completeness completeness, Periods periods, Clock clock) {
        this.completeness = completeness;
        this.periods = periods;
        this.clock = clock;
    }

    @GetMapping("/chi-tieu/day-du")
    String show(@RequestParam(name = "ky", defaultValue = "") String slug, Model model) {
        var period = periods.asked(slug);
        model.addAttribute("period", period);
        model.addAttribute("matrices", completeness.of(period, Dates.today(clock)));
        model.addAttribute("choices", periods.choices(period));
        return "dashboard/completeness";
    }
}
