package vn.thidua.dashboard;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.indicator.Indicators;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Which duties an indicator measures. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class MeasuredDutiesController {

    private final MeasuredDuties duties;
    private final Indicators indicators;

    MeasuredDutiesController(MeasuredDuties duties, Indicators indicators) {
        this.duties = duties;
        this.indicators = indicators;
    }

    /** @param duties null where none was ticked */
    record DutiesForm(@Nullable List<UUID> duties) {}

    @GetMapping("/chi-tieu/{id}/nhiem-vu")
    String form(@PathVariable UUID id, Model model) {
        var all = duties.all();
        model.addAttribute("indicator", indicators.get(id, LocalDate.EPOCH));
        model.addAttribute(
                "movements",
                all.stream()
                        .collect(Collectors.groupingBy(
                                MeasuredDuties.Duty::movementName, java.util.LinkedHashMap::new, Collectors.toList())));
        model.addAttribute(
                "chosen", duties.of(id).stream().map(MeasuredDuties.Duty::id).collect(Collectors.toSet()));
        return "dashboard/duties";
    }

    @PostMapping("/chi-tieu/{id}/nhiem-vu")
    String update(@PathVariable UUID id, @ModelAttribute DutiesForm form, RedirectAttributes redirect) {
        var indicator = indicators.get(id, LocalDate.EPOCH);
        duties.set(indicator, Objects.requireNonNullElse(form.duties(), List.<UUID>of()));
        redirect.addFlashAttribute(Notice.done("Đã lưu các nhiệm vụ mà chỉ tiêu đo."));
        return "redirect:" + indicator.path() + "#nhiem-vu";
    }
}
