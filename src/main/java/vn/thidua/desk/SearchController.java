package vn.thidua.desk;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.Findable;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Show;

/** Searches all that the member may see, in any case, with or without diacritics. */
@Controller
@Allowed
class SearchController implements MenuEntry {

    private static final int LIMIT = 30;
    private static final int LONGEST = 200;

    private final List<Findable> sources;

    SearchController(List<Findable> sources) {
        this.sources = sources;
    }

    @GetMapping("/tim-kiem")
    String show(@RequestParam(name = "tim", defaultValue = "") String words, Member member, Model model) {
        var asked = words.strip();
        if (asked.length() > LONGEST) asked = asked.substring(0, LONGEST);
        model.addAttribute("words", asked);
        model.addAttribute("hits", hits(Show.folded(asked), member));
        return "desk/search";
    }

    private List<Findable.Hit> hits(String folded, Member member) {
        if (folded.isEmpty()) return List.of();
        return sources.stream()
                .flatMap(source -> source.find(folded, member, LIMIT).stream())
                .toList();
    }

    @Override
    public String label() {
        return "Tìm kiếm";
    }

    @Override
    public String href() {
        return "/tim-kiem";
    }

    @Override
    public String icon() {
        return "search";
    }

    @Override
    public int order() {
        return 90;
    }

    @Override
    public boolean visibleTo(Member member) {
        return true;
    }
}
