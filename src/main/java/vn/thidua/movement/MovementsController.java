package vn.thidua.movement;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;

/** Published movements: everybody of the place may look, the city at those of its communes, a commune at what it was offered. */
@Controller
@Allowed
class MovementsController implements MenuEntry {

    private final MovementList list;
    private final MovementPages pages;

    MovementsController(MovementList list, MovementPages pages) {
        this.list = list;
        this.pages = pages;
    }

    @GetMapping("/phong-trao")
    String index(Member member, Model model) {
        model.addAttribute("page", list.of(member));
        return "movement/movements";
    }

    @GetMapping("/phong-trao/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "tim", defaultValue = "") String words,
            Member member,
            Model model) {
        model.addAttribute("page", pages.of(id, words, member));
        return "movement/movement";
    }

    @Override
    public String label() {
        return "Phong trào";
    }

    @Override
    public String href() {
        return "/phong-trao";
    }

    @Override
    public String icon() {
        return "flag";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean visibleTo(Member member) {
        return true;
    }
}
