package vn.thidua.amendment;

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
import vn.thidua.movement.Movements;
import vn.thidua.movement.Outline;
import vn.thidua.organization.Units;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** A clause that the plan did not have comes in. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class AdditionController {

    private static final String PAGE = "amendment/addition";

    private final Movements movements;
    private final Amendments amendments;
    private final Units units;

    AdditionController(Movements movements, Amendments amendments, Units units) {
        this.movements = movements;
        this.amendments = amendments;
        this.units = units;
    }

    @GetMapping("/phong-trao/{id}/bo-sung")
    String form(
            @PathVariable UUID id,
            @RequestParam(name = "phan", defaultValue = "") String part,
            @RequestParam(name = "duoi", required = false) @Nullable UUID parent,
            Model model) {
        model.addAttribute("form", ClauseForm.blank());
        return page(movements.own(id), part, parent, model);
    }

    private String page(Movement movement, String part, @Nullable UUID parent, Model model) {
        var place = place(movement, part, parent);
        model.addAttribute("movement", movement);
        model.addAttribute("place", place);
        model.addAttribute("units", place.kind() == Clause.Kind.UNIT ? units.all() : List.of());
        return PAGE;
    }

    private Place place(Movement movement, String part, @Nullable UUID parent) {
        return Place.of(new Outline(movements.clauses(movement.id())), part, parent)
                .orElseThrow(NotThere::new);
    }

    @PostMapping("/phong-trao/{id}/bo-sung")
    String create(
            @PathVariable UUID id,
            @RequestParam(name = "phan", defaultValue = "") String part,
            @RequestParam(name = "duoi", required = false) @Nullable UUID parent,
            @Valid @ModelAttribute("form") ClauseForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var movement = movements.own(id);
        form.check(result);
        if (result.hasErrors()) return page(movement, part, parent, model);
        var place = place(movement, part, parent);
        var made = form.made(place.kind(), place.under());
        var behind = place.kind() == Clause.Kind.UNIT && form.unit() != null
                ? List.of(units.get(form.unit()).id())
                : List.<UUID>of();
        amendments.amend(
                id,
                form.reason().strip(),
                Typed.text(form.document()),
                List.of(new Alteration.Addition(made, behind)),
                member);
        redirect.addFlashAttribute(Notice.done("Đã bổ sung."));
        return "redirect:" + movement.path() + "#" + made.anchor();
    }
}
