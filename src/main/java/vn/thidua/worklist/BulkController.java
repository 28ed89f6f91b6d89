package vn.thidua.worklist;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.task.BulkDesk;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;
import vn.thidua.web.Paths;
import vn.thidua.web.Show;

/** Many tasks at once: looked at row by row, then done; what may not be done is told with its reason. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER, Role.UNIT_HEAD, Role.UNIT_MEMBER, Role.COUNCIL_MEMBER, Role.FRONT})
class BulkController {

    private final BulkPages pages;
    private final ListPages lists;
    private final BulkDesk desk;
    private final Clock clock;

    BulkController(BulkPages pages, ListPages lists, BulkDesk desk, Clock clock) {
        this.pages = pages;
        this.lists = lists;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/nhiem-vu/hang-loat")
    String preview(
            @ModelAttribute("choice") Choice choice,
            @ModelAttribute("filter") Filter filter,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var deed = choice.deed();
        if (deed == null || choice.chosen().isEmpty() && !choice.isAll()) {
            redirect.addFlashAttribute(Notice.warning("Hãy chọn ít nhất một nhiệm vụ trong danh sách."));
            return "redirect:" + filter.path();
        }
        if (!lists.deeds(member).contains(deed)) throw new NotThere();
        model.addAttribute("page", pages.page(deed, choice, filter, member));
        return "worklist/bulk";
    }

    @PostMapping("/nhiem-vu/hang-loat")
    String create(
            @Valid @ModelAttribute("form") BulkForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (form.deed() == null || !lists.deeds(member).contains(form.deed())) throw new NotThere();
        form.check(Dates.today(clock), result);
        var back = Paths.within(form.back());
        if (result.hasErrors() || form.isPreview()) {
            response.setStatus(422);
            model.addAttribute("page", pages.page(form.deed(), form.wishes(), back, 0, member));
            return "worklist/bulk";
        }
        tell(form, desk.take(form.wishes(), member), member, redirect);
        return "redirect:" + back;
    }

    private void tell(BulkForm form, List<BulkDesk.Answer> answers, Member member, RedirectAttributes redirect) {
        var done = answers.stream().filter(BulkDesk.Answer::isYes).count();
        var undone = pages.undone(answers, member);
        var told = "Đã %s %s nhiệm vụ.".formatted(BulkPage.verb(form.deed()), Show.number(done));
        redirect.addFlashAttribute(undone.isEmpty() ? Notice.done(told) : Notice.warning(told));
        if (!undone.isEmpty()) redirect.addFlashAttribute("undone", (Serializable) new ArrayList<>(undone));
    }
}
