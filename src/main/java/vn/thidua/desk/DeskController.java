package vn.thidua.desk;

import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.DueItem;
import vn.thidua.web.DueItems;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Standing;

/** What the member owes, what came back, what waits for the member. */
@Controller
@Allowed
class DeskController implements MenuEntry {

    private static final Comparator<DueItem> NEAREST_FIRST =
            Comparator.comparing(DueItem::due, Comparator.nullsLast(Comparator.naturalOrder()));

    private final List<DueItems> sources;

    DeskController(List<DueItems> sources) {
        this.sources = sources;
    }

    @GetMapping("/")
    String show(Member member, Model model) {
        var items = sources.stream()
                .flatMap(source -> source.of(member).stream())
                .sorted(NEAREST_FIRST)
                .toList();
        model.addAttribute("member", member);
        model.addAttribute("returned", with(items, Standing.RETURNED));
        model.addAttribute("waiting", with(items, Standing.AWAITING));
        model.addAttribute(
                "owed",
                items.stream()
                        .filter(item -> item.standing() != Standing.RETURNED && item.standing() != Standing.AWAITING)
                        .toList());
        return "desk/desk";
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
