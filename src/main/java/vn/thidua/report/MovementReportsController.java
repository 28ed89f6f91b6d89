package vn.thidua.report;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Regimes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.MenuEntry;

/** The reports of the commune: those to be written now, and the papers that were made. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER})
class MovementReportsController implements MenuEntry {

    private static final int BACK = 3;

    private final Reports reports;
    private final Regimes regimes;
    private final Clock clock;

    MovementReportsController(Reports reports, Regimes regimes, Clock clock) {
        this.reports = reports;
        this.regimes = regimes;
        this.clock = clock;
    }

    @GetMapping("/bao-cao-tong-hop")
    String index(Model model) {
        model.addAttribute("recent", recent());
        model.addAttribute("issues", reports.issues());
        return "report/reports";
    }

    /** The latest periods that can be reported on, by length. */
    private List<Period> recent() {
        var regime = regimes.current();
        var today = Dates.today(clock);
        return Stream.of(Frequency.values())
                .flatMap(frequency -> {
                    var latest = regime.latest(frequency, today);
                    var back = frequency == Frequency.MONTH ? BACK : 1;
                    return latest.backTo(back).reversed().stream();
                })
                .toList();
    }

    @Override
    public String label() {
        return "Báo cáo tổng hợp";
    }

    @Override
    public String href() {
        return "/bao-cao-tong-hop";
    }

    @Override
    public String icon() {
        return "file-text";
    }

    @Override
    public int order() {
        return 19;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.city() == null && member.isAny(Role.STANDING_OFFICER, Role.LEADER);
    }
}
