package vn.thidua.draft;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.planfile.UnreadablePlan;
import vn.thidua.web.Allowed;

/** Plans come in, are read, and wait as drafts until somebody publishes them. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class DraftsController {

    private final Drafts drafts;
    private final PlanIntake intake;
    private final DraftPages pages;

    DraftsController(Drafts drafts, PlanIntake intake, DraftPages pages) {
        this.drafts = drafts;
        this.intake = intake;
        this.pages = pages;
    }

    @GetMapping("/phong-trao/du-thao")
    String index(Model model) {
        model.addAttribute("drafts", drafts.waiting());
        model.addAttribute("dropped", drafts.dropped());
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
                return "redirect:" + read(plan, member);
            } catch (UnreadablePlan | RuleBroken refused) {
                result.rejectValue("plan", "refused", String.valueOf(refused.getMessage()));
            }
        }
        return again(response);
    }

    private static String again(HttpServletResponse response) {
        response.setStatus(422);
        return "draft/upload";
    }

    private String read(MultipartFile plan, Member member) throws IOException {
        var name = Objects.requireNonNullElse(plan.getOriginalFilename(), "");
        return Draft.path(intake.take(name, plan.getBytes(), pages.organisation(), member));
    }
}
