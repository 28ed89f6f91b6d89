package vn.thidua.worklist;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;

/** The whole list on paper. */
@Controller
@Allowed
class PaperController {

    /** Some thirty sheets; whoever needs more takes the Excel file. */
    static final int MOST = 1_000;

    private final ListPages pages;

    PaperController(ListPages pages) {
        this.pages = pages;
    }

    @GetMapping("/nhiem-vu/in")
    String show(@ModelAttribute("filter") Filter filter, Member member, Model model) {
        model.addAttribute("page", pages.paper(filter, member, MOST));
        return "worklist/paper";
    }
}
