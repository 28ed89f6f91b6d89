package vn.thidua.indicator;

import jakarta.validation.Valid;
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
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** How an indicator is set up; its definition anew. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class SetUpController {

    private final SetUpPages pages;
    private final Indicators indicators;

    SetUpController(SetUpPages pages, Indicators indicators) {
        this.pages = pages;
        this.indicators = indicators;
    }

    @GetMapping("/chi-tieu/{id}/thiet-lap")
    String show(@PathVariable UUID id, Model model) {
        return pages.show(id, model);
    }

    @PostMapping("/chi-tieu/{id}/dinh-nghia")
    String define(
            @PathVariable UUID id,
            @Valid @ModelAttribute("definitionForm") WordingForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var indicator = pages.indicator(id);
        form.checkChange(indicator, result);
        if (result.hasErrors()) return pages.show(id, model);
        var from = Objects.requireNonNull(form.first(indicator));
        indicators.redefine(
                indicator,
                from,
                form.wording(indicator.kind()),
                Objects.toString(form.reason(), "").strip());
        redirect.addFlashAttribute(
                Notice.done("Đã lưu định nghĩa mới, áp dụng từ %s. Các kỳ trước giữ nguyên.".formatted(from.label())));
        return "redirect:/chi-tieu/" + id + "/thiet-lap";
    }
}
