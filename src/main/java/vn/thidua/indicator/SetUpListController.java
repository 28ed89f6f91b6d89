package vn.thidua.indicator;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;

/** All indicators with the number of units that report them: what is not assigned yet is seen at once. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class SetUpListController {

    private final Indicators indicators;
    private final Reporters reporters;
    private final Clock clock;

    SetUpListController(Indicators indicators, Reporters reporters, Clock clock) {
        this.indicators = indicators;
        this.reporters = reporters;
        this.clock = clock;
    }

    @GetMapping("/chi-tieu/thiet-lap")
    String index(Model model) {
        Map<UUID, Integer> units = reporters.counts().stream()
                .collect(Collectors.toMap(Reporters.Count::indicator, Reporters.Count::units));
        model.addAttribute("indicators", indicators.all(Dates.today(clock)));
        model.addAttribute("units", units);
        return "indicator/setUpList";
    }
}
