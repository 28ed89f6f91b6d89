package vn.thidua.report;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** The report of a period while it is written. */
@Controller
class MovementReportController {

    private static final String VIEW = "report/report";

    private final ReportDesk desk;

    MovementReportController(ReportDesk desk) {
        this.desk = desk;
    }

    @GetMapping("/bao-cao-tong-hop/{period}")
    @Allowed({Role.STANDING_OFFICER, Role.LEADER})
    String show(@PathVariable String period, Member member, Model model) {
        var page = desk.show(Periods.exactly(period), member);
        model.addAttribute("page", page);
        var form = ReportForm.of(page.report());
        model.addAttribute("reportForm", form);
        return VIEW;
    }

    @PostMapping("/bao-cao-tong-hop/{period}")
    @Allowed(Role.STANDING_OFFICER)
    String write(
            @PathVariable String period,
            @Valid @ModelAttribute("reportForm") ReportForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var asked = Periods.exactly(period);
        if (result.hasErrors()) {
            model.addAttribute("page", desk.show(asked, member));
            return VIEW;
        }
        desk.write(asked, Objects.requireNonNullElse(form.version(), 0), form.texts());
        redirect.addFlashAttribute(Notice.done("Đã lưu lời báo cáo."));
        return "redirect:" + Report.path(asked);
    }

    @PostMapping("/bao-cao-tong-hop/{period}/van-ban")
    @Allowed(Role.STANDING_OFFICER)
    String issue(@PathVariable String period, Member member, RedirectAttributes redirect) {
        var asked = Periods.exactly(period);
        var issue = desk.issue(asked, member);
        redirect.addFlashAttribute(
                Notice.done("Đã lập văn bản, bản %d. Văn bản được giữ ở cuối trang.".formatted(issue.number())));
        return "redirect:" + Report.path(asked) + "#van-ban";
    }
}
