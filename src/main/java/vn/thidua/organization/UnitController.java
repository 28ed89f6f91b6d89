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
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;

/** The page of one unit, and its facts. */
@Controller
class UnitController {

    private static final int ENTRIES = 50;

    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final Groups groups;
    private final UnitPast past;
    private final Timeline timeline;
    private final Clock clock;

    UnitController(
            Units units, Persons persons, Posts posts, Groups groups, UnitPast past, Timeline timeline, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        this.groups = groups;
        this.past = past;
        this.timeline = timeline;
        this.clock = clock;
    }

    @Allowed
    @GetMapping("/don-vi/{id}")
    String page(@PathVariable UUID id, Member member, Model model) {
        var unit = units.get(id);
        var tree = new UnitTree(units.all());
        model.addAttribute("unit", unit);
        model.addAttribute("above", unit.parentId() == null ? null : units.get(unit.parentId()));
        model.addAttribute("below", tree.below(unit));
        model.addAttribute(
                "groups",
                groups.all().stream().filter(group -> group.includes(id)).toList());
        model.addAttribute("staff", Staff.of(posts.ofUnit(id), persons, Dates.today(clock)));
        model.addAttribute("writes", Unit.mayBeChangedBy(member) && unit.closedAt() == null);
        model.addAttribute("past", past.of(unit));
        model.addAttribute("entries", timeline.of(unit.subject(), ENTRIES));
        return "organization/unit";
    }

    @Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
    @GetMapping("/don-vi/{id}/sua")
    String edit(@PathVariable UUID id, Model model) {
        var unit = units.get(id);
        model.addAttribute(UnitForm.of(unit));
        return form(unit, model);
    }

    @Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
    @PostMapping("/don-vi/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute UnitForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var unit = units.get(id);
        if (form.renamedOn() != null && form.renamedOn().isAfter(Dates.today(clock))) {
            result.rejectValue("renamedOn", "future", "Ngày này chưa đến. Hãy đổi tên khi đến ngày đó.");
        }
        if (!UnitRules.allow(form, unit, units, result)) return form(unit, model);
        units.change(
                unit.with(Objects.requireNonNull(form.name()), Objects.requireNonNull(form.kind()), form.parentId())
                        .at(Objects.requireNonNullElse(form.version(), 0)));
        past.rename(unit, Objects.requireNonNull(form.name()), form.renamedOn());
        redirect.addFlashAttribute(Notice.done("Đã lưu thông tin đơn vị."));
        return "redirect:" + unit.path();
    }

    private String form(Unit unit, Model model) {
        model.addAttribute("unit", unit);
        model.addAttribute("above", new UnitTree(units.all()).possibleAbove(unit));
        return "organization/unitForm";
    }
}
