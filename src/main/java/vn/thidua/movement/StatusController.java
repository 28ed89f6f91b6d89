package vn.thidua.movement;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** What somebody declares about a movement: launched, under review, in its next phase, over, cancelled, or taken back. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER})
class StatusController {

    private static final String PAGE = "movement/status";

    private final Movements movements;
    private final Courses courses;
    private final Statuses statuses;
    private final StatusPages pages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StatusController(
            Movements movements,
            Courses courses,
            Statuses statuses,
            StatusPages pages,
            ApplicationEventPublisher events,
            Clock clock) {
        this.movements = movements;
        this.courses = courses;
        this.statuses = statuses;
        this.pages = pages;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/phong-trao/{id}/trang-thai")
    String form(
            @PathVariable UUID id,
            @RequestParam(name = "chuyen", defaultValue = "") String to,
            Member member,
            Model model) {
        var page = pages.of(movements.own(id), to, member);
        if (page == null) return "redirect:/phong-trao/" + id + "#trang-thai";
        model.addAttribute("page", page);
        model.addAttribute("form", StatusForm.blank(page, clock));
        return PAGE;
    }

    @PostMapping("/phong-trao/{id}/trang-thai")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") StatusForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var movement = movements.own(id);
        var page = pages.of(movement, form.to(), member);
        if (page == null) throw new NotThere();
        form.check(page, result);
        if (result.hasErrors()) {
            model.addAttribute("page", page);
            return PAGE;
        }
        var declared = declared(movement, page, form, member);
        statuses.add(declared, member);
        events.publishEvent(declared);
        redirect.addFlashAttribute(Notice.done("Đã ghi nhận: %s.".formatted(declared.label())));
        return "redirect:" + movement.path() + "#trang-thai";
    }

    private Status declared(Movement movement, StatusPage page, StatusForm form, Member member) {
        var course = courses.of(movement, movements.clauses(movement.id()));
        var now = course.now().seenAt(form.at());
        var said = form.said(clock);
        if (page.to() != null) return now.then(page.to(), course.phases(), said, member, clock.instant());
        return now.takenBack(course.before().orElseThrow(NotThere::new), form.why(), member, clock.instant());
    }
}
