package vn.thidua.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.document.Files;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Subject;
import vn.thidua.organization.Units;
import vn.thidua.planfile.PlanReader;
import vn.thidua.planfile.UnreadablePlan;
import vn.thidua.web.Allowed;

/** Plans come in, are read, and wait as drafts until somebody publishes them. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class DraftsController {

    private final Drafts drafts;
    private final Files files;
    private final Units units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DraftsController(Drafts drafts, Files files, Units units, ApplicationEventPublisher events, Clock clock) {
        this.drafts = drafts;
        this.files = files;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    @GetMapping("/phong-trao/du-thao")
    String index(Model model) {
        model.addAttribute("drafts", drafts.waiting());
        return "draft/drafts";
    }

    @GetMapping("/phong-trao/du-thao/moi")
    String form(@ModelAttribute("form") UploadForm form) {
        return "draft/upload";
    }

    @PostMapping("/phong-trao/du-thao")
    String upload(
            @ModelAttribute("form") UploadForm form, BindingResult result, Member member, HttpServletResponse response)
            throws IOException {
        var plan = form.plan();
        if (result.hasErrors()) return again(response);
        if (plan == null || plan.isEmpty()) {
            result.rejectValue("plan", "empty", "Hãy chọn tệp kế hoạch đã ký hoặc bản nháp của kế hoạch.");
        } else {
            try {
                return "redirect:/phong-trao/du-thao/" + read(plan, member);
            } catch (UnreadablePlan unreadable) {
                result.rejectValue("plan", "unreadable", String.valueOf(unreadable.getMessage()));
            }
        }
        return again(response);
    }

    private static String again(HttpServletResponse response) {
        response.setStatus(422);
        return "draft/upload";
    }

    private UUID read(MultipartFile plan, Member member) throws IOException {
        var content = PlanReader.read(Objects.requireNonNullElse(plan.getOriginalFilename(), ""), plan.getBytes());
        var id = Ids.next();
        var file = files.take(plan, new Subject(Draft.SUBJECT, id));
        drafts.add(new Draft(id, file.id(), content, clock.instant(), null), member);
        events.publishEvent(new DraftUploaded(id, file.id(), file.name()));
        return id;
    }

    @GetMapping("/phong-trao/du-thao/{id}")
    String review(@PathVariable UUID id, Model model) {
        var draft = drafts.get(id);
        if (draft.movement() != null) return "redirect:/phong-trao/" + draft.movement();
        model.addAttribute("draft", draft);
        model.addAttribute("units", units.all());
        model.addAttribute("form", PublicationForm.suggested(draft.content(), units.all()));
        return "draft/draft";
    }
}
