package vn.thidua.task;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.evidence.Evidence;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** A unit reports what it did, with evidence; somebody may type it for the owner. */
@Controller
@Allowed
class ReportController {

    private final TaskDesk desk;
    private final TaskPages pages;
    private final ReportRounds rounds;
    private final Evidence evidence;

    ReportController(TaskDesk desk, TaskPages pages, ReportRounds rounds, Evidence evidence) {
        this.desk = desk;
        this.pages = pages;
        this.rounds = rounds;
        this.evidence = evidence;
    }

    @PostMapping("/nhiem-vu/{id}/bao-cao")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") ReportForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            response.setStatus(422);
            return form.goesRound() ? rounds.show(id, member, model) : pages.show(id, member, model);
        }
        var report = desk.take(id, member, Act.REPORTED, Said.note(form.note()).behalf(form.behalf()));
        evidence.handIn(
                member,
                new Subject(Task.SUBJECT, id),
                form.uploads(),
                form.evidence(),
                new Subject(Step.SUBJECT, report.id()));
        if (form.goesRound()) {
            redirect.addFlashAttribute(rounds.sent(member));
            return "redirect:/bao-cao";
        }
        redirect.addFlashAttribute(Notice.done("Đã gửi báo cáo, chờ cơ quan thường trực thẩm định."));
        return "redirect:/nhiem-vu/" + id;
    }
}
