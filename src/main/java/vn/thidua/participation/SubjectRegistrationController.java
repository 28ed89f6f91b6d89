package vn.thidua.participation;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;
import vn.thidua.organization.Unit;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Those of a village and the standing office enter households and citizens who have no account. */
@Controller
@Allowed
class SubjectRegistrationController {

    private final RegistrationDesk desk;
    private final Registrations registrations;

    SubjectRegistrationController(RegistrationDesk desk, Registrations registrations) {
        this.desk = desk;
        this.registrations = registrations;
    }

    @GetMapping("/phong-trao/{movement}/dang-ky/ca-nhan/moi")
    String blank(
            @PathVariable("movement") UUID id,
            @RequestParam(name = "loai", defaultValue = "HOUSEHOLD") SubjectKind kind,
            @RequestParam(name = "thon", required = false) @Nullable UUID village,
            Member member,
            Model model) {
        var movement = desk.movement(id, member);
        var villages = villages(member);
        var areas = desk.areas(id);
        model.addAttribute(new SubjectForm(
                kind,
                null,
                village == null && villages.size() == 1 ? villages.getFirst().id() : village,
                null,
                areas.stream().map(Clause::id).toList(),
                Pledge.proposed(areas, false)));
        return form(movement, villages, areas, member, model);
    }

    @PostMapping("/phong-trao/{movement}/dang-ky/ca-nhan")
    String create(
            @PathVariable("movement") UUID id,
            @Valid @ModelAttribute SubjectForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var movement = desk.movement(id, member);
        var villages = villages(member);
        var areas = desk.areas(id);
        if (Typed.isUnreadable(result)) return form(movement, villages, areas, member, model);
        Typed.requireArea(form.areas(), areas, result);
        checkPlace(form, villages, member, result);
        if (!result.hasErrors()) refuseTwice(id, form, result, model);
        if (result.hasErrors()) return form(movement, villages, areas, member, model);
        var added = desk.register(id, form.toParticipant(), form.toPledge(), keeper(form, member), member);
        redirect.addFlashAttribute(Notice.done("Đã ghi nhận đăng ký của %s. Có thể nhập tiếp đối tượng khác."
                .formatted(added.participant().name())));
        redirect.addAttribute("loai", added.participant().kind());
        if (form.village() != null) redirect.addAttribute("thon", form.village());
        return "redirect:/phong-trao/" + id + "/dang-ky/ca-nhan/moi";
    }

    private List<Unit> villages(Member member) {
        var villages = desk.villages(member);
        if (villages.isEmpty() && !member.isAny(Role.STANDING_OFFICER)) throw new NotThere();
        return villages;
    }

    private static void checkPlace(SubjectForm form, List<Unit> villages, Member member, BindingResult result) {
        if (form.kind() != null && !form.kind().isWithoutAccount()) throw new NotThere();
        var village = form.village();
        if (village != null) {
            if (villages.stream().noneMatch(unit -> unit.id().equals(village))) throw new NotThere();
        } else if (!member.isAny(Role.STANDING_OFFICER)) {
            result.rejectValue("village", "none", "Hãy chọn thôn.");
        } else if (form.address() == null || form.address().isBlank()) {
            result.rejectValue("address", "none", "Hãy chọn thôn, hoặc ghi địa chỉ nếu không thuộc thôn nào.");
        }
    }

    private void refuseTwice(UUID id, SubjectForm form, BindingResult result, Model model) {
        registrations.same(id, form.toParticipant()).ifPresent(same -> {
            result.rejectValue(
                    "name",
                    "twice",
                    "Đối tượng này đã đăng ký. Nếu là người khác trùng tên, hãy ghi thêm địa chỉ để phân biệt.");
            model.addAttribute("same", same);
        });
    }

    /** The village looks after its people; those of no village belong to the office that entered them. */
    private static @Nullable UUID keeper(SubjectForm form, Member member) {
        return form.village() != null
                ? form.village()
                : member.units().stream().sorted().findFirst().orElse(null);
    }

    private String form(Movement movement, List<Unit> villages, List<Clause> areas, Member member, Model model) {
        model.addAttribute("movement", movement);
        model.addAttribute("villages", villages);
        model.addAttribute("areas", areas);
        model.addAttribute("officer", member.isAny(Role.STANDING_OFFICER));
        return "participation/subjectRegistration";
    }
}
