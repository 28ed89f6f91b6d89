package vn.thidua.organization;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;

/** The list of units, and new ones. */
@Controller
class UnitsController {

    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final Clock clock;

    UnitsController(Units units, Persons persons, Posts posts, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        this.clock = clock;
    }

    @Allowed
    @GetMapping("/don-vi")
    String all(
            @RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "loai", required = false) @Nullable UnitKind kind,
            Member member,
            Model model) {
        var roster = posts.on(Dates.today(clock));
        var rows = UnitRow.of(new UnitTree(units.all()), roster, persons.names(roster.heads()));
        var filtered = !words.isBlank() || kind != null;
        model.addAttribute("total", rows.size());
        model.addAttribute(
                "rows",
                filtered
                        ? rows.stream()
                                .filter(row -> row.isSought(words, kind))
                                .map(UnitRow::flat)
                                .toList()
                        : rows);
        model.addAttribute("words", words);
        model.addAttribute("kind", kind);
        model.addAttribute("writes", Unit.mayBeChangedBy(member));
        return "organization/units";
    }

    @Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
    @GetMapping("/don-vi/moi")
    String blank(@RequestParam(name = "cap-tren", required = false) @Nullable UUID parent, Model model) {
        model.addAttribute(new UnitForm(null, null, parent, null, null));
        return form(model);
    }

    @Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
    @PostMapping("/don-vi")
    String add(@Valid @ModelAttribute UnitForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        if (!UnitRules.allow(form, null, units, result)) return form(model);
        var unit = units.add(Objects.requireNonNull(form.name()), Objects.requireNonNull(form.kind()), form.parentId());
        redirect.addFlashAttribute(Notice.done("Đã thêm đơn vị. Tiếp theo, hãy thêm người đứng đầu và cấp phó."));
        return "redirect:" + unit.path();
    }

    private String form(Model model) {
        model.addAttribute("above", new UnitTree(units.all()).possibleAbove(null));
        return "organization/unitForm";
    }
}
