package vn.thidua.organization;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;

/** Ends a unit: merged, split or dissolved. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class ClosingController {

    private final Units units;
    private final Closings closings;
    private final Clock clock;

    ClosingController(Units units, Closings closings, Clock clock) {
        this.units = units;
        this.closings = closings;
        this.clock = clock;
    }

    @GetMapping("/don-vi/{id}/ngung-hoat-dong")
    String blank(@PathVariable UUID id, Model model) {
        var unit = open(id);
        model.addAttribute(new ClosingForm(Dates.today(clock), null, null, null, unit.version()));
        return form(unit, model);
    }

    @PostMapping("/don-vi/{id}/ngung-hoat-dong")
    String close(
            @PathVariable UUID id,
            @Valid @ModelAttribute ClosingForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var unit = open(id);
        form.check(Dates.today(clock), unit, units.all(), result);
        if (result.hasErrors()) return form(unit, model);
        closings.close(
                unit.at(Objects.requireNonNullElse(form.version(), 0)),
                Objects.requireNonNull(form.lastDay()),
                Words.tidy(Objects.requireNonNull(form.reason())),
                form.all(),
                form.heir());
        redirect.addFlashAttribute(Notice.done("Đã ghi %s ngừng hoạt động.".formatted(unit.name())));
        return "redirect:" + unit.path();
    }

    private Unit open(UUID id) {
        var unit = units.get(id);
        if (unit.closedAt() != null) throw new NotThere();
        return unit;
    }

    private String form(Unit unit, Model model) {
        var today = Dates.today(clock);
        model.addAttribute("unit", unit);
        model.addAttribute("posts", closings.posts(unit.id(), today).size());
        model.addAttribute("work", closings.work(unit.id()));
        model.addAttribute(
                "others",
                units.all().stream()
                        .filter(other -> !other.id().equals(unit.id()))
                        .toList());
        return "organization/closingForm";
    }
}
