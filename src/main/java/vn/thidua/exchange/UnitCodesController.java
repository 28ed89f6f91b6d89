package vn.thidua.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Under which codes other programs know the units. */
@Controller
@Allowed(Role.STANDING_OFFICER)
@RequestMapping("/trao-doi-so-lieu/ma-don-vi")
class UnitCodesController {

    private static final int LONGEST = 50;

    private final UnitCodes codes;
    private final Units units;

    UnitCodesController(UnitCodes codes, Units units) {
        this.codes = codes;
        this.units = units;
    }

    /** A line of the form. */
    record Line(@Nullable UUID unit, @Nullable String code) {

        String text() {
            return Objects.requireNonNullElse(code, "").strip();
        }
    }

    /** All of them. */
    record Form(@Nullable List<@Nullable Line> lines) {}

    @GetMapping
    String show(Model model) {
        var given = codes.given();
        var lines = new ArrayList<@Nullable Line>();
        units.all().forEach(unit -> lines.add(new Line(unit.id(), given.getOrDefault(unit.id(), ""))));
        model.addAttribute("form", new Form(lines));
        model.addAttribute("lines", lines);
        return page(model);
    }

    @PostMapping
    String set(@ModelAttribute("form") Form form, BindingResult errors, Model model, RedirectAttributes redirect) {
        var known = units.all().stream().collect(Collectors.toMap(Unit::id, unit -> unit));
        var wanted = wanted(form, known, errors);
        if (errors.hasErrors()) {
            model.addAttribute("lines", form.lines());
            return page(model);
        }
        var given = codes.given();
        var changed = wanted.entrySet().stream()
                .filter(one -> !given.getOrDefault(one.getKey(), "").equals(one.getValue()))
                .toList();
        changed.forEach(one -> codes.set(Objects.requireNonNull(known.get(one.getKey())), ""));
        changed.stream()
                .filter(one -> !one.getValue().isEmpty())
                .forEach(one -> codes.set(Objects.requireNonNull(known.get(one.getKey())), one.getValue()));
        redirect.addFlashAttribute(Notice.done("Đã ghi mã của " + changed.size() + " đơn vị."));
        return "redirect:/trao-doi-so-lieu/ma-don-vi";
    }

    private static Map<UUID, String> wanted(Form form, Map<UUID, Unit> known, BindingResult errors) {
        var wanted = new HashMap<UUID, String>();
        var lines = Objects.requireNonNullElse(form.lines(), List.<@Nullable Line>of());
        for (int at = 0; at < lines.size(); at++) {
            var line = lines.get(at);
            if (line == null || line.unit() == null || !known.containsKey(line.unit())) continue;
            var code = line.text();
            var field = "lines[" + at + "].code";
            if (code.length() > LONGEST) errors.rejectValue(field, "long", "Mã dài nhất 50 ký tự.");
            else if (!code.isEmpty() && wanted.containsValue(code))
                errors.rejectValue(field, "twice", "Mã này đã đặt cho đơn vị khác.");
            else wanted.put(line.unit(), code);
        }
        return wanted;
    }

    private String page(Model model) {
        model.addAttribute("names", units.all().stream().collect(Collectors.toMap(Unit::id, Unit::name)));
        return "exchange/unitCodes";
    }
}
