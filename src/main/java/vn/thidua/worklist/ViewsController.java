package vn.thidua.worklist;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** The lists that one keeps for oneself. */
@Controller
@Allowed
class ViewsController {

    private static final String LISTS = "redirect:/nhiem-vu/danh-sach";

    private final Views views;
    private final ListPages pages;

    ViewsController(Views views, ListPages pages) {
        this.views = views;
        this.pages = pages;
    }

    @GetMapping("/nhiem-vu/danh-sach")
    String index(Member member, Model model) {
        model.addAttribute("views", views.of(member));
        return "worklist/views";
    }

    @GetMapping("/nhiem-vu/danh-sach/them")
    String blank(@ModelAttribute("filter") Filter filter, Member member, Model model) {
        return form(filter, member, model);
    }

    @PostMapping("/nhiem-vu/danh-sach")
    String add(
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult result,
            @ModelAttribute("filter") Filter filter,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        form.check(views.of(member), null, result);
        if (result.hasErrors()) return form(filter, member, model);
        var view = new View(Ids.next(), form.name().strip(), filter.query(), form.isFirst());
        views.add(view, member);
        redirect.addFlashAttribute(Notice.done("Đã lưu danh sách “%s”.".formatted(view.name())));
        return "redirect:" + view.path();
    }

    @GetMapping("/nhiem-vu/danh-sach/{id}")
    String edit(@PathVariable UUID id, Member member, Model model) {
        var view = views.get(id, member);
        model.addAttribute("form", ViewForm.of(view));
        return form(view, model);
    }

    @PostMapping("/nhiem-vu/danh-sach/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ViewForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var view = views.get(id, member);
        form.check(views.of(member), id, result);
        if (result.hasErrors()) return form(view, model);
        views.change(view.called(form.name().strip(), form.isFirst()), member);
        redirect.addFlashAttribute(Notice.done("Đã sửa danh sách."));
        return LISTS;
    }

    @PostMapping("/nhiem-vu/danh-sach/{id}/xoa")
    String remove(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        var view = views.get(id, member);
        views.remove(view, member);
        redirect.addFlashAttribute(Notice.done("Đã xóa danh sách “%s”.".formatted(view.name())));
        return LISTS;
    }

    private String form(Filter filter, Member member, Model model) {
        model.addAttribute("hidden", filter.parameters());
        model.addAttribute("words", pages.page(filter, member).words());
        return "worklist/viewNew";
    }

    private static String form(View view, Model model) {
        model.addAttribute("view", view);
        return "worklist/viewEdit";
    }
}
