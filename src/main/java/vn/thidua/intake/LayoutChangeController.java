package vn.thidua.intake;

import jakarta.validation.Valid;
import java.util.Comparator;
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
import vn.thidua.indicator.Indicator;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Unit;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;
import vn.thidua.web.Option;

/** Changes how files are read: by hand, or with the columns of a file that no longer fits. */
@Controller
@Allowed({
    Role.ADMINISTRATOR,
    Role.STANDING_OFFICER,
    Role.LEADER,
    Role.UNIT_HEAD,
    Role.UNIT_MEMBER,
    Role.COUNCIL_MEMBER,
    Role.FRONT,
    Role.AUDITOR
})
class LayoutChangeController {

    private static final String PAGE = "intake/layoutChange";

    private final IntakeDesk desk;
    private final Deliveries deliveries;
    private final Layouts layouts;
    private final Names.Source names;

    LayoutChangeController(IntakeDesk desk, Deliveries deliveries, Layouts layouts, Names.Source names) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.layouts = layouts;
        this.names = names;
    }

    @GetMapping("/nhap-so-lieu/cach-doc/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "tep", required = false) @Nullable UUID file,
            Member member,
            Model model) {
        var layout = layouts.get(id);
        if (file == null) {
            model.addAttribute("form", LayoutChange.of(layout));
        } else {
            var grid = desk.grid(deliveries.get(file, member), layout.sheet()).top(LayoutPage.ROWS);
            model.addAttribute("form", LayoutChange.of(layout, file, grid));
        }
        return page(layout, names.read(), model);
    }

    @PostMapping("/nhap-so-lieu/cach-doc/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LayoutChange form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var before = layouts.get(id);
        var known = names.read();
        var after = Told.of(form, known, result);
        if (result.hasErrors()) return page(before, known, model);
        if (before.changes(after).isEmpty()) {
            redirect.addFlashAttribute(Notice.info("Không có gì thay đổi."));
        } else {
            layouts.replace(before, after, member);
            redirect.addFlashAttribute(Notice.done("Đã sửa cách đọc “" + after.name() + "”."));
        }
        return "redirect:"
                + (form.file() == null
                        ? "/nhap-so-lieu#cach-doc"
                        : deliveries.get(form.file(), member).path());
    }

    private static String page(Layout layout, Names known, Model model) {
        model.addAttribute("layout", layout);
        model.addAttribute(
                "choices",
                LayoutPage.choices(known.known().values().stream()
                        .sorted(Comparator.comparing(Indicator::code))
                        .toList()));
        model.addAttribute(
                "units",
                Option.of(
                        known.all().values().stream()
                                .sorted(Comparator.comparing(Unit::name))
                                .toList(),
                        Unit::id,
                        Unit::name));
        return PAGE;
    }
}
