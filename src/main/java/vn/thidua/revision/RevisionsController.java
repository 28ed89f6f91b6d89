package vn.thidua.revision;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.movement.Movement;
import vn.thidua.movement.MovementLink;
import vn.thidua.movement.Movements;
import vn.thidua.planfile.UnreadablePlan;
import vn.thidua.web.Allowed;

/** Newer versions of the plan of a movement come in. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class RevisionsController implements MovementLink {

    private static final String PAGE = "revision/revisions";

    private final Movements movements;
    private final Revisions revisions;
    private final RevisionDesk desk;

    RevisionsController(Movements movements, Revisions revisions, RevisionDesk desk) {
        this.movements = movements;
        this.revisions = revisions;
        this.desk = desk;
    }

    /** The file that somebody uploads; null or empty when none was chosen. */
    record UploadForm(@Nullable MultipartFile plan) {}

    @GetMapping("/phong-trao/{id}/ban-moi")
    String index(@PathVariable UUID id, @ModelAttribute("form") UploadForm form, Model model) {
        return page(movements.own(id), model);
    }

    private String page(Movement movement, Model model) {
        model.addAttribute("movement", movement);
        model.addAttribute("revisions", revisions.of(movement.id()));
        return PAGE;
    }

    @PostMapping("/phong-trao/{id}/ban-moi")
    String create(
            @PathVariable UUID id,
            @ModelAttribute("form") UploadForm form,
            BindingResult result,
            Member member,
            Model model,
            HttpServletResponse response)
            throws IOException {
        var movement = movements.own(id);
        var plan = form.plan();
        if (!result.hasErrors() && (plan == null || plan.isEmpty())) {
            result.rejectValue("plan", "empty", "Hãy chọn tệp của bản kế hoạch mới.");
        } else if (plan != null && !result.hasErrors()) {
            try {
                var name = Objects.requireNonNullElse(plan.getOriginalFilename(), "");
                var revision = desk.take(movement, name, plan.getBytes(), member);
                return "redirect:" + movement.path() + "/ban-moi/" + revision;
            } catch (UnreadablePlan | RuleBroken refused) {
                result.rejectValue("plan", "refused", String.valueOf(refused.getMessage()));
            }
        }
        response.setStatus(422);
        return page(movement, model);
    }

    @Override
    public int order() {
        return 95;
    }

    @Override
    public Optional<Shown> of(Movement movement, Member member) {
        return movement.commune().equals(member.commune()) && member.isAny(Role.STANDING_OFFICER)
                ? Optional.of(new Shown(
                        "So sánh với bản kế hoạch mới",
                        movement.path() + "/ban-moi",
                        "tải lên và chọn nội dung tiếp nhận"))
                : Optional.empty();
    }
}
