package vn.thidua.dashboard;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.AllowedToCommune;

/** One indicator: its figures through time, and those of its units in a period. */
@Controller
@AllowedToCommune
class IndicatorController {

    private static final int LINES = 20;

    private final IndicatorPages pages;
    private final Periods periods;
    private final Timeline timeline;

    IndicatorController(IndicatorPages pages, Periods periods, Timeline timeline) {
        this.pages = pages;
        this.periods = periods;
        this.timeline = timeline;
    }

    @GetMapping("/chi-tieu/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "ky", defaultValue = "") String slug,
            @RequestParam(name = "xem", defaultValue = "") String span,
            Model model) {
        var page = pages.of(id, slug, span);
        var base = page.indicator().frequency();
        model.addAttribute("page", page);
        model.addAttribute("choices", Choices.of(periods.choices(page.period()), base));
        model.addAttribute("timeline", timeline.of(page.indicator().subject(), LINES));
        return "dashboard/indicator";
    }
}
