package vn.thidua.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.List;
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
import vn.thidua.organization.Posts;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;

/** Who reports an indicator: many units with their heads and deputies, or one unit with chosen people. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class ReportersController {

    private final SetUpPages pages;
    private final Reporters reporters;
    private final Posts posts;
    private final Clock clock;

    ReportersController(SetUpPages pages, Reporters reporters, Posts posts, Clock clock) {
        this.pages = pages;
        this.reporters = reporters;
        this.posts = posts;
        this.clock = clock;
    }

    /** Units whose heads and deputies report, from a period on. */
    record ReportersForm(
            @NotEmpty(message = "Hãy chọn ít nhất một đơn vị.") @Nullable
            List<UUID> units,

            @Nullable String from) {}

    /** One unit with the people who report. */
    record ReporterForm(
            @NotNull(message = "Hãy chọn đơn vị.") @Nullable UUID unit,

            @NotNull(message = "Hãy chọn người phụ trách.") @Nullable
            UUID person,

            @NotNull(message = "Hãy chọn người thay thế.") @Nullable
            UUID deputy,

            @Nullable String from) {}

    @PostMapping("/chi-tieu/{id}/nhieu-don-vi")
    String assignMany(
            @PathVariable UUID id,
            @Valid @ModelAttribute("reportersForm") ReportersForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var indicator = pages.indicator(id);
        var units = form.units();
        if (result.hasErrors() || units == null) return pages.show(id, model);
        var roster = posts.on(Dates.today(clock));
        for (var unit : units) {
            reporters.assign(
                    indicator,
                    unit,
                    roster.headOf(unit).orElseThrow(NotThere::new).personId(),
                    roster.deputyOf(unit).orElseThrow(NotThere::new).personId(),
                    from(indicator, form.from()));
        }
        return assigned(indicator, units.size(), redirect);
    }

    @PostMapping("/chi-tieu/{id}/don-vi")
    String assign(
            @PathVariable UUID id,
            @Valid @ModelAttribute("reporterForm") ReporterForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var indicator = pages.indicator(id);
        if (form.person() != null && form.person().equals(form.deputy())) {
            result.rejectValue("deputy", "same", "Người thay thế phải khác người phụ trách.");
        }
        if (result.hasErrors()) return pages.show(id, model);
        reporters.assign(
                indicator,
                Objects.requireNonNull(form.unit()),
                Objects.requireNonNull(form.person()),
                Objects.requireNonNull(form.deputy()),
                from(indicator, form.from()));
        return assigned(indicator, 1, redirect);
    }

    /** Ends with the period that runs. */
    @PostMapping("/chi-tieu/{id}/don-vi/{reporter}/thoi")
    String end(@PathVariable UUID id, @PathVariable UUID reporter, RedirectAttributes redirect) {
        var indicator = pages.indicator(id);
        reporters.end(indicator, reporter, pages.running(indicator));
        redirect.addFlashAttribute(Notice.done("Đã thôi giao từ kỳ sau. Số liệu đã gửi được giữ nguyên."));
        return "redirect:/chi-tieu/" + id + "/thiet-lap";
    }

    private Period from(Indicator indicator, @Nullable String slug) {
        return Period.parse(Objects.toString(slug, ""))
                .filter(period -> period.frequency() == indicator.frequency())
                .orElseGet(() -> pages.running(indicator));
    }

    private static String assigned(Indicator indicator, int units, RedirectAttributes redirect) {
        redirect.addFlashAttribute(Notice.done("Đã giao chỉ tiêu cho %d đơn vị.".formatted(units)));
        return "redirect:/chi-tieu/" + indicator.id() + "/thiet-lap";
    }
}
