package vn.thidua.participation;

import jakarta.validation.Valid;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;
import vn.thidua.organization.Unit;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** A head registers the own unit; the standing office any unit. */
@Controller
@Allowed
class UnitRegistrationController {

    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final Heads heads;

    UnitRegistrationController(RegistrationDesk desk, Registrations registrations, Heads heads) {
        this.desk = desk;
        this.registrations = registrations;
        this.heads = heads;
    }

    @GetMapping("/phong-trao/{movement}/dang-ky/moi")
    String blank(
            @PathVariable("movement") UUID id,
            @RequestParam(name = "don-vi", required = false) @Nullable UUID wanted,
            Member member,
            Model model) {
        var movement = desk.movement(id, member);
        var units = desk.units(member);
        var unit = chosen(units, wanted);
        var same = unit.flatMap(one -> registrations.same(id, Participant.of(one)));
        if (same.isPresent()) return "redirect:" + same.get().path();
        var areas = desk.areas(id);
        model.addAttribute(new UnitRegistrationForm(
                unit.map(Unit::id).orElse(null),
                areas.stream().map(Clause::id).toList(),
                unit.map(one -> heads.introduced(one.id())).orElse(null),
                Pledge.proposed(areas, true)));
        return form(movement, units, unit.orElse(null), areas, model);
    }

    @PostMapping("/phong-trao/{movement}/dang-ky")
    String create(
            @PathVariable("movement") UUID id,
            @Valid @ModelAttribute UnitRegistrationForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var movement = desk.movement(id, member);
        var units = desk.units(member);
        var areas = desk.areas(id);
        if (Typed.isUnreadable(result)) return form(movement, units, null, areas, model);
        var unit = form.unit() == null ? null : chosen(units, form.unit()).orElseThrow(NotThere::new);
        Typed.requireArea(form.areas(), areas, result);
        if (unit != null) refuseTwice(id, unit, result, model);
        if (result.hasErrors() || unit == null) return form(movement, units, unit, areas, model);
        var added = desk.register(id, Participant.of(unit), form.toPledge(), unit.id(), member);
        redirect.addFlashAttribute(
                Notice.done("Đã đăng ký thi đua cho %s. Bản giao ước có thể tải về để ký.".formatted(unit.name())));
        return "redirect:" + added.path();
    }

    private void refuseTwice(UUID id, Unit unit, BindingResult result, Model model) {
        registrations.same(id, Participant.of(unit)).ifPresent(same -> {
            result.reject("twice", unit.name() + " đã đăng ký tham gia phong trào này, không cần nhập lại.");
            model.addAttribute("same", same);
        });
    }

    /** The unit asked for; without a wish the only one there is. */
    private static Optional<Unit> chosen(List<Unit> units, @Nullable UUID wanted) {
        if (wanted == null) return units.size() == 1 ? Optional.of(units.getFirst()) : Optional.empty();
        return Optional.of(units.stream()
                .filter(unit -> unit.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotThere::new));
    }

    private String form(Movement movement, List<Unit> units, @Nullable Unit unit, List<Clause> areas, Model model) {
        model.addAttribute("movement", movement);
        model.addAttribute("units", units);
        model.addAttribute("unit", unit);
        model.addAttribute("areas", areas);
        return "participation/unitRegistration";
    }
}
