package vn.thidua.dashboard;

import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.indicator.Calendar;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.indicator.Regimes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Dates;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Show;

/** The commune's figures of a period, by area. */
@Controller
@AllowedToCommune
class FiguresController implements MenuEntry {

    private final Figures figures;
    private final Periods periods;
    private final Regimes regimes;
    private final Clock clock;

    FiguresController(Figures figures, Periods periods, Regimes regimes, Clock clock) {
        this.figures = figures;
        this.periods = periods;
        this.regimes = regimes;
        this.clock = clock;
    }

    @GetMapping("/chi-tieu")
    String index(@RequestParam(name = "ky", defaultValue = "") String slug, Model model) {
        var regime = regimes.current();
        var period = slug.isBlank() ? regime.latest(Frequency.MONTH, Dates.today(clock)) : Periods.exactly(slug);
        model.addAttribute("period", period);
        model.addAttribute("days", days(regime.calendar(period), period));
        model.addAttribute("areas", figures.of(period));
        model.addAttribute("choices", periods.choices(period));
        return "dashboard/figures";
    }

    /** Which days the data cover: not those of the calendar month where the reporting rule says otherwise. */
    private static String days(Calendar calendar, Period period) {
        return "Số liệu từ %s đến %s, hạn gửi %s."
                .formatted(
                        Show.date(calendar.from(period)),
                        Show.date(calendar.to(period)),
                        Show.date(calendar.due(period)));
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
