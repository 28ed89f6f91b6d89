package vn.thidua.desk;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.DueItem;
import vn.thidua.web.DueItems;
import vn.thidua.web.Glance;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Standing;

/** What the member owes, what came back, what waits for the member. */
@Controller
@Allowed
class DeskController implements MenuEntry {

    private static final Comparator<DueItem> NEAREST_FIRST =
            Comparator.comparing(DueItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<DueItems> sources;
    private final List<Glance> glances;
    private final Clock clock;

    DeskController(List<DueItems> sources, List<Glance> glances, Clock clock) {
        this.sources = sources;
        this.glances = glances;
        this.clock = clock;
    }

    @GetMapping("/")
    String show(Member member, Model model) {
        var items = sources.stream()
                .flatMap(source -> source.of(member).stream())
                .sorted(NEAREST_FIRST)
                .toList();
        var returned = with(items, Standing.RETURNED);
        var waiting = with(items, Standing.AWAITING);
        var owed = items.stream()
                .filter(item -> item.standing() != Standing.RETURNED && item.standing() != Standing.AWAITING)
                .toList();
        var sunday = Dates.today(clock).with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        var now = owed.stream().filter(item -> isDueBy(item, sunday)).toList();
        var later = owed.stream().filter(item -> !isDueBy(item, sunday)).toList();
        model.addAttribute("member", member);
        model.addAttribute("returned", returned);
        model.addAttribute("waiting", waiting);
        model.addAttribute("owed", now);
        model.addAttribute("later", later);
        model.addAttribute(
                "here",
                Stream.of(
                                new Glance.Count("bị trả lại", returned.size(), "#tra-lai"),
                                new Glance.Count("cần làm trong tuần này", now.size(), "#tuan-nay"),
                                new Glance.Count("chờ tôi", waiting.size(), "#cho-toi"),
                                new Glance.Count("cần làm sau đó", later.size(), "#sau-do"))
                        .filter(count -> count.number() > 0)
                        .toList());
        model.addAttribute(
                "counts",
                glances.stream()
                        .flatMap(glance -> glance.of(member).stream())
                        .filter(count -> count.number() > 0)
                        .toList());
        return "desk/desk";
    }

    /** What has no last day is asked for now. */
    private static boolean isDueBy(DueItem item, LocalDate day) {
        return item.due() == null || !item.due().isAfter(day);
    }

    private static List<DueItem> with(List<DueItem> items, Standing standing) {
        return items.stream().filter(item -> item.standing() == standing).toList();
    }

    @Override
    public String label() {
        return "Việc của tôi";
    }

    @Override
    public String href() {
        return "/";
    }

    @Override
    public String icon() {
        return "house";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public boolean visibleTo(Member member) {
        return true;
    }

    @Override
    public boolean bottom() {
        return true;
    }
}
