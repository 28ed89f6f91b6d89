package vn.thidua.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Units;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** What is aimed at in a year. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class TargetsController {

    private final SetUpPages pages;
    private final Targets targets;
    private final Units units;

    TargetsController(SetUpPages pages, Targets targets, Units units) {
        this.pages = pages;
        this.targets = targets;
        this.units = units;
    }

    /** @param unit null for the whole commune */
    record TargetForm(
            @Nullable UUID unit,

            @NotNull(message = "Hãy nhập năm.")
            @Min(value = 2020, message = "Năm từ 2020 đến 2100.")
            @Max(value = 2100, message = "Năm từ 2020 đến 2100.")
            @Nullable
            Integer year,

            @NotNull(message = "Hãy nhập chỉ tiêu.") @Nullable
            BigDecimal value,

            @Nullable BigDecimal baseline) {}

    @PostMapping("/chi-tieu/{id}/muc-tieu")
    String set(
            @PathVariable UUID id,
            @Valid @ModelAttribute("targetForm") TargetForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        pages.indicator(id);
        if (result.hasErrors()) return pages.show(id, model);
        if (form.unit() != null && units.find(form.unit()).isEmpty()) throw new NotThere();
        targets.set(
                id,
                form.unit(),
                Objects.requireNonNull(form.year()),
                Objects.requireNonNull(form.value()),
                form.baseline());
        redirect.addFlashAttribute(Notice.done("Đã đặt chỉ tiêu năm %d.".formatted(form.year())));
        return "redirect:/chi-tieu/" + id + "/thiet-lap#muc-tieu";
    }
}
