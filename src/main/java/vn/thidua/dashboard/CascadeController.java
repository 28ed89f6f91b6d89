package vn.thidua.dashboard;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import vn.thidua.indicator.Indicators;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.indicator.Reporter;
import vn.thidua.indicator.Reporters;
import vn.thidua.indicator.Target;
import vn.thidua.indicator.Targets;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Timeline;
import vn.thidua.organization.Unit;
import vn.thidua.organization.Units;
import vn.thidua.web.Allowed;
import vn.thidua.web.ChangedMeanwhile;
import vn.thidua.web.Notice;
import vn.thidua.web.Option;

/** A year's target of the commune, shared out among its units, with the check that the parts meet the whole. */
@Controller
@Allowed(Role.STANDING_OFFICER)
class CascadeController {

    private static final int EARLIEST = 2020;
    private static final int LATEST = 2100;
    private static final int FIRST = 2025;
    private static final int LAST = 2030;

    private final Source source;
    private final Targets targets;
    private final Units units;
    private final Periods periods;
    private final Timeline timeline;

    CascadeController(Source source, Targets targets, Units units, Periods periods, Timeline timeline) {
        this.source = source;
        this.targets = targets;
        this.units = units;
        this.periods = periods;
        this.timeline = timeline;
    }

    /** What is aimed at, and by whom. */
    @org.springframework.stereotype.Component("cascadeSource")
    record Source(Indicators indicators, Reporters reporters) {}

    /** @param mismatch how the parts miss the whole, Vietnamese; null when they do not */
    record Page(
            Indicator indicator,
            int year,
            List<Unit> units,
            @Nullable String mismatch) {

        /** The years that can be chosen. */
        List<Option> years() {
            var years = IntStream.rangeClosed(Math.min(year, FIRST), Math.max(year, LAST))
                    .boxed()
                    .toList();
            return Option.of(years, one -> one, String::valueOf);
        }
    }

    @GetMapping("/chi-tieu/{id}/phan-bo")
    String form(@PathVariable UUID id, @RequestParam(name = "nam", defaultValue = "0") int asked, Model model) {
        var year = asked < EARLIEST || asked > LATEST ? periods.asked("").year() : asked;
        var page = page(id, year);
        model.addAttribute("page", page);
        model.addAttribute("cascadeForm", CascadeForm.of(year, page.units(), ofYear(id, year)));
        return "dashboard/cascade";
    }

    @PostMapping("/chi-tieu/{id}/phan-bo")
    String set(
            @PathVariable UUID id,
            @Valid @ModelAttribute("cascadeForm") CascadeForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        form.refuseLoneBaselines(result);
        if (result.hasErrors()) {
            var asked = form.year() == null || result.hasFieldErrors("year")
                    ? periods.asked("").year()
                    : form.year();
            model.addAttribute("page", page(id, asked));
            return "dashboard/cascade";
        }
        var year = Objects.requireNonNull(form.year());
        var before = page(id, year);
        var known = before.units().stream().map(Unit::id).collect(Collectors.toSet());
        var ofYear = ofYear(id, year);
        for (var row : form.all()) {
            if (row.unit() == null || known.contains(row.unit())) take(before.indicator(), year, row, ofYear);
        }
        var mismatch = page(id, year).mismatch();
        redirect.addFlashAttribute(
                mismatch == null
                        ? Notice.done("Đã lưu chỉ tiêu năm %d.".formatted(year))
                        : Notice.warning("Đã lưu. " + mismatch));
        return "redirect:/chi-tieu/" + id + "/phan-bo?nam=" + year;
    }

    /** An emptied field clears the target that stood there. */
    private void take(Indicator indicator, int year, CascadeForm.Row row, List<Target> ofYear) {
        var before = ofYear.stream()
                .filter(target -> Objects.equals(target.unit(), row.unit()))
                .findFirst()
                .orElse(null);
        if (row.isOutdated(before)) throw ChangedMeanwhile.told(timeline, indicator.subject());
        if (row.value() != null && !row.says(before)) {
            targets.set(indicator.id(), row.unit(), year, row.value(), row.baseline());
        } else if (row.value() == null && before != null && row.version() != null) {
            targets.clear(before);
        }
    }

    private Page page(UUID id, int year) {
        var indicator = source.indicators().get(id, Period.year(year).first());
        var ofYear = ofYear(id, year);
        var shown = source.reporters().of(id).stream()
                .filter(reporter -> reporter.endsOn() == null)
                .map(Reporter::unit)
                .collect(Collectors.toSet());
        parts(ofYear).forEach(target -> shown.add(Objects.requireNonNull(target.unit())));
        var mismatch = whole(ofYear).flatMap(whole -> Target.mismatch(indicator.kind(), whole, parts(ofYear)));
        return new Page(indicator, year, units.of(shown), mismatch.orElse(null));
    }

    private List<Target> ofYear(UUID id, int year) {
        return targets.of(id).stream().filter(target -> target.year() == year).toList();
    }

    private static Optional<Target> whole(List<Target> ofYear) {
        return ofYear.stream().filter(target -> target.unit() == null).findFirst();
    }

    private static List<Target> parts(List<Target> ofYear) {
        return ofYear.stream().filter(target -> target.unit() != null).toList();
    }
}
