package vn.thidua.reading;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Member;
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Notice;

/** Figures that are typed and not sent yet, kept as they are. */
@Controller
@AllowedToCommune
class TypedFiguresController {

    private final SheetPages pages;
    private final EntryDesk desk;

    TypedFiguresController(SheetPages pages, EntryDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping("/so-lieu/{id}/{period}/ban-nhap")
    String keep(
            @PathVariable UUID id,
            @PathVariable String period,
            @jakarta.validation.Valid @ModelAttribute("form") EntryForm form,
            org.springframework.validation.BindingResult result,
            @RequestParam(name = "tu-dong", defaultValue = "") String byItself,
            Member member,
            org.springframework.ui.Model model,
            RedirectAttributes redirect) {
        var page = pages.of(id, Periods.exactly(period), member);
        if (result.hasErrors()) {
            model.addAttribute("page", page);
            model.addAttribute("timeline", java.util.List.of());
            return "reading/entry";
        }
        desk.keep(page, form, member);
        if (byItself.isEmpty()) {
            redirect.addFlashAttribute(Notice.done("Đã lưu bản nháp. Số liệu chưa được gửi và chưa tính vào tổng."));
        }
        return "redirect:" + Sheet.path(id, page.period());
    }
}
