package vn.thidua.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** The catalogue of indicators: what the commune takes of it. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class CatalogueController {

    private final Indicators indicators;

    CatalogueController(Indicators indicators) {
        this.indicators = indicators;
    }

    /** Codes that are taken. */
    record CatalogueForm(
            @NotEmpty(message = "Hãy chọn ít nhất một chỉ tiêu.") @Nullable
            List<String> codes) {}

    /** What an area offers that the commune has not taken. */
    record OfArea(Area area, List<Proposed> proposed) {}

    @GetMapping("/chi-tieu/danh-muc")
    String index(Model model) {
        model.addAttribute("form", new CatalogueForm(null));
        return shown(model);
    }

    @PostMapping("/chi-tieu/danh-muc")
    String take(
            @Valid @ModelAttribute("form") CatalogueForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var codes = form.codes();
        if (result.hasErrors() || codes == null) return shown(model);
        codes.stream()
                .distinct()
                .map(code -> Catalogue.find(code).orElseThrow(NotThere::new))
                .forEach(indicators::take);
        redirect.addFlashAttribute(Notice.done(
                "Đã đưa %d chỉ tiêu vào sử dụng. Hãy giao từng chỉ tiêu cho đơn vị báo cáo.".formatted(codes.size())));
        return "redirect:/chi-tieu/thiet-lap";
    }

    private String shown(Model model) {
        var taken =
                indicators.all(LocalDate.EPOCH).stream().map(Indicator::code).collect(Collectors.toSet());
        model.addAttribute(
                "areas",
                Arrays.stream(Area.values())
                        .map(area -> new OfArea(
                                area,
                                Catalogue.all().stream()
                                        .filter(one -> one.area() == area && !taken.contains(one.code()))
                                        .toList()))
                        .filter(area -> !area.proposed().isEmpty())
                        .toList());
        return "indicator/catalogue";
    }
}
