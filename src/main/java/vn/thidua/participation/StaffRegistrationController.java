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
import vn.thidua.movement.Clause;
import vn.thidua.movement.Movement;
import vn.thidua.organization.Unit;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** A head registers those of the own staff who take part, many at once. */
@Controller
@Allowed
class StaffRegistrationController {

    private final RegistrationDesk desk;
    private final Registrations registrations;
    private final Heads heads;

    StaffRegistrationController(RegistrationDesk desk, Registrations registrations, Heads heads) {
        this.desk = desk;
        this.registrations = registrations;
        this.heads = heads;
    }

    @GetMapping("/phong-trao/{movement}/dang-ky/can-bo/moi")
    String blank(
            @PathVariable("movement") UUID id,
            @RequestParam(name = "don-vi", required = false) @Nullable UUID wanted,
            Member member,
            Model model) {
        var movement = desk.movement(id, member);
        var unit = unit(wanted, member);
        var areas = desk.areas(id);
        model.addAttribute(new StaffForm(
                unit.id(), List.of(), areas.stream().map(Clause::id).toList(), Pledge.proposed(areas, false)));
        return form(movement, unit, areas, model);
    }

    @PostMapping("/phong-trao/{movement}/dang-ky/can-bo")
    String create(
            @PathVariable("movement") UUID id,
            @Valid @ModelAttribute StaffForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var movement = desk.movement(id, member);
        var areas = desk.areas(id);
        if (Typed.isUnreadable(result)) return form(movement, unit(null, member), areas, model);
        var unit = unit(form.unit(), member);
        Typed.requireArea(form.areas(), areas, result);
        if (result.hasErrors() || form.persons() == null) return form(movement, unit, areas, model);
        var chosen = List.copyOf(java.util.Set.copyOf(form.persons()));
        var people = heads.staff(unit.id()).stream()
                .map(Heads.Holder::person)
                .filter(person -> chosen.contains(person.id()))
                .toList();
        if (people.size() != chosen.size()) throw new NotThere();
        people.forEach(person -> desk.register(id, Participant.of(person, unit), form.toPledge(), unit.id(), member));
        redirect.addFlashAttribute(
                Notice.done("Đã đăng ký thi đua cho %d người của %s.".formatted(people.size(), unit.name())));
        redirect.addAttribute("don-vi", unit.id());
        return "redirect:/phong-trao/" + id + "/dang-ky";
    }

    /** The unit asked for; without a wish the first one that the member may register. */
    private Unit unit(@Nullable UUID wanted, Member member) {
        return desk.units(member).stream()
                .filter(unit ->
                        wanted == null ? member.worksIn(unit.id()) : unit.id().equals(wanted))
                .findFirst()
                .orElseThrow(NotThere::new);
    }

    private String form(Movement movement, Unit unit, List<Clause> areas, Model model) {
        model.addAttribute("movement", movement);
        model.addAttribute("unit", unit);
        model.addAttribute("staff", heads.staff(unit.id()));
        model.addAttribute("registered", registrations.persons(movement.id()));
        model.addAttribute("areas", areas);
        return "participation/staffRegistration";
    }
}
