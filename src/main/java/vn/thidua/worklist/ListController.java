package vn.thidua.worklist;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;

/** Tasks as a list. */
@Controller
@Allowed
class ListController implements MenuEntry {

    private static final int MALFORMED = 422;

    private final ListPages pages;
    private final Views views;

    ListController(ListPages pages, Views views) {
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/nhiem-vu")
    String index(
            @ModelAttribute("filter") Filter filter,
            BindingResult result,
            Member member,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (result.hasErrors()) response.setStatus(MALFORMED);
        if (request.getQueryString() == null) {
            var first = views.of(member).stream().filter(View::first).findFirst();
            if (first.isPresent()) return "redirect:" + first.get().path();
        }
        model.addAttribute("page", pages.page(filter, member));
        return "worklist/list";
    }

    @Override
    public String label() {
        return "Nhiệm vụ";
    }

    @Override
    public String href() {
        return "/nhiem-vu";
    }

    @Override
    public String icon() {
        return "list-checks";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.isAny(
                Role.STANDING_OFFICER, Role.LEADER, Role.UNIT_HEAD, Role.UNIT_MEMBER, Role.FRONT, Role.AUDITOR);
    }
}
