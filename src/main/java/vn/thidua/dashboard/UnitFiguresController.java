package vn.thidua.dashboard;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Periods;
import vn.thidua.organization.Units;
import vn.thidua.web.AllowedToCommune;

/** What one unit reports. */
@Controller
@AllowedToCommune
class UnitFiguresController {

    private final UnitFigures figures;
    private final Units units;
    private final Periods periods;

    UnitFiguresController(UnitFigures figures, Units units, Periods periods) {
        this.figures = figures;
        this.units = units;
        this.periods = periods;
    }

    @GetMapping("/chi-tieu/don-vi/{id}")
    String show(@PathVariable UUID id, @RequestParam(name = "ky", defaultValue = "") String slug, Model model) {
        var period = periods.asked(slug);
        model.addAttribute("unit", units.get(id));
        model.addAttribute("period", period);
        model.addAttribute("lines", figures.of(id, period));
        model.addAttribute("choices", periods.choices(period));
        return "dashboard/unit";
    }
}
