package vn.thidua.indicator;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** An indicator of the commune's own. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class OwnIndicatorController {

    private final Indicators indicators;

    OwnIndicatorController(Indicators indicators) {
        this.indicators = indicators;
    }

    @GetMapping("/chi-tieu/moi")
    String blank(Model model) {
        model.addAttribute("form", WordingForm.blank());
        return "indicator/own";
    }

    @PostMapping("/chi-tieu")
    String add(@Valid @ModelAttribute("form") WordingForm form, BindingResult result, RedirectAttributes redirect) {
        form.checkNew(result);
        if (result.hasErrors()) return "indicator/own";
        var kind = Objects.requireNonNull(form.kind());
        var id = indicators.add(
                Objects.requireNonNull(form.code()).strip().toUpperCase(Locale.ROOT),
                Area.X,
                kind,
                Objects.requireNonNull(form.frequency()),
                List.of(),
                form.wording(kind));
        redirect.addFlashAttribute(Notice.done("Đã thêm chỉ tiêu. Hãy giao cho đơn vị báo cáo."));
        return "redirect:/chi-tieu/" + id + "/thiet-lap";
    }
}
