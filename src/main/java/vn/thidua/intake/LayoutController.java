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

/** How the export of another program is laid out: told once on the first file of its kind, then kept by name. */
@Controller
@AllowedToCommune
class LayoutController {

    private final IntakeDesk desk;
    private final Deliveries deliveries;
    private final Layouts layouts;
    private final Names.Source names;

    LayoutController(IntakeDesk desk, Deliveries deliveries, Layouts layouts, Names.Source names) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.layouts = layouts;
        this.names = names;
    }

    @GetMapping("/nhap-so-lieu/{id}/cach-doc")
    String blank(
            @PathVariable UUID id,
            @RequestParam(name = "trang", defaultValue = "") String sheet,
            @RequestParam(name = "tu", defaultValue = "") String first,
            @RequestParam(name = "den", defaultValue = "") String last,
            Member member,
            Model model) {
        var delivery = deliveries.get(id, member);
        var page = page(delivery, sheet, row(first), row(last));
        model.addAttribute("page", page);
        model.addAttribute(
                "form",
                new LayoutForm(
                        "",
                        page.grid().name(),
                        page.first(),
                        page.last(),
                        Decimals.COMMA,
                        Layout.SKIPPED,
                        "",
                        new java.util.ArrayList<>(page.guesses())));
        return "intake/layout";
    }

    @PostMapping("/nhap-so-lieu/{id}/cach-doc")
    String tell(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") LayoutForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var delivery = deliveries.get(id, member);
        var page = page(delivery, form.sheet() == null ? "" : form.sheet(), form.first(), form.last());
        var layout = Told.of(form, page.first(), page.last(), page.grid(), names.read(), result);
        if (result.hasErrors()) {
            model.addAttribute("page", page);
            return "intake/layout";
        }
        layouts.add(layout, member);
        deliveries.readBy(id, layout.id());
        redirect.addFlashAttribute(
                Notice.done("Đã lưu cách đọc “" + layout.name() + "”. Tháng sau chỉ cần chọn tên này khi gửi tệp."));
        return "redirect:" + delivery.path();
    }

    /** Lets nobody choose a layout any more. */
    @PostMapping("/nhap-so-lieu/cach-doc/{id}/bo")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        var layout = layouts.get(id);
        layouts.end(layout);
        redirect.addFlashAttribute(Notice.done("Đã bỏ cách đọc “" + layout.name() + "”."));
        return "redirect:/nhap-so-lieu";
    }

    private LayoutPage page(Delivery delivery, String sheet, @Nullable Integer first, @Nullable Integer last) {
        var grid = desk.grid(delivery, sheet).top(LayoutPage.ROWS);
        var guessed = Guess.heading(grid);
        var from = first == null ? guessed[0] : Math.clamp(first, 1, LayoutChange.LOWEST);
        var to = last == null
                ? Math.max(from, first == null ? guessed[1] : from)
                : Math.clamp(last, from, LayoutChange.LOWEST);
        var known = names.read();
        var width = Math.min(grid.width(LayoutPage.ROWS), LayoutPage.COLUMNS);
        return new LayoutPage(
                delivery,
                desk.sheets(delivery),
                grid,
                from,
                to,
                Guess.columns(grid, from, to, width, known.indicators()),
                LayoutPage.choices(known.indicators()),
                known.choices());
    }

    private static @Nullable Integer row(String text) {
        return text.matches("\\d{1,3}") ? Integer.valueOf(text) : null;
    }
}
