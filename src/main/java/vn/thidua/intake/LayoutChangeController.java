package vn.thidua.intake;

import jakarta.validation.Valid;
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
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Notice;

/** Changes how files are read: by hand, or with the columns of a file that no longer fits. */
@Controller
@AllowedToCommune
class LayoutChangeController {

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
        model.addAttribute("choices", LayoutPage.choices(known.indicators()));
        model.addAttribute("units", known.choices());
        return "intake/layoutChange";
    }
}
