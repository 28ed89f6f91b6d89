package vn.thidua.indicator;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;
import vn.thidua.web.Option;

/** The reporting calendar: closing, due and last days; periods that are opened again. */
@Controller
@Allowed
class RegimeController {

    private static final int PERIODS = 14;

    private final Regimes regimes;
    private final Clock clock;

    RegimeController(Regimes regimes, Clock clock) {
        this.regimes = regimes;
        this.clock = clock;
    }

    /** Another calendar, from a day on. */
    record CalendarForm(
            @NotNull(message = "Hãy nhập ngày bắt đầu áp dụng.") @Nullable
            LocalDate validFrom,

            @NotNull(message = "Hãy nhập ngày chốt số liệu.")
            @Min(value = 0, message = "Từ 0 đến 28.")
            @Max(value = 28, message = "Từ 0 đến 28.")
            @Nullable
            Integer closingDay,

            @NotNull(message = "Hãy nhập số ngày.")
            @Min(value = 0, message = "Từ 0 đến 90 ngày.")
            @Max(value = 90, message = "Từ 0 đến 90 ngày.")
            @Nullable
            Integer dueDays,

            @NotNull(message = "Hãy nhập số ngày.")
            @Min(value = 0, message = "Từ 0 đến 365 ngày.")
            @Max(value = 365, message = "Từ 0 đến 365 ngày.")
            @Nullable
            Integer lockDays,

            @Min(value = 1, message = "Từ 1 đến 90 ngày.") @Max(value = 90, message = "Từ 1 đến 90 ngày.") @Nullable
            Integer acceptDays,

            @NotBlank(message = "Hãy ghi căn cứ.") @Size(max = 300, message = "Căn cứ dài quá 300 ký tự.") @Nullable
            String source) {

        Calendar calendar() {
            return new Calendar(
                    0,
                    Objects.requireNonNull(validFrom),
                    Objects.requireNonNull(closingDay),
                    Objects.requireNonNull(dueDays),
                    Objects.requireNonNull(lockDays),
                    acceptDays,
                    Objects.requireNonNull(source).strip());
        }
    }

    /** A locked period that takes corrections again. */
    record ReopeningForm(
            @Nullable String period,

            @NotNull(message = "Hãy nhập ngày khóa lại.") @Nullable
            LocalDate until,

            @NotBlank(message = "Hãy ghi lý do mở lại.")
            @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự.")
            @Nullable
            String reason) {}

    /** A period with its days. */
    record Line(Period period, LocalDate from, LocalDate to, LocalDate due, LocalDate last, Regime.Gate gate) {}

    @GetMapping("/lich-bao-cao")
    String index(Model model) {
        return shown(model);
    }

    @PostMapping("/lich-bao-cao")
    @Allowed(Role.STANDING_OFFICER)
    String add(
            @Valid @ModelAttribute("calendarForm") CalendarForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        if (result.hasErrors()) return shown(model);
        regimes.add(form.calendar());
        redirect.addFlashAttribute(Notice.done("Đã lưu lịch báo cáo. Các kỳ bắt đầu trước ngày áp dụng giữ lịch cũ."));
        return "redirect:/lich-bao-cao";
    }

    @PostMapping("/lich-bao-cao/mo-lai")
    @Allowed(Role.STANDING_OFFICER)
    String reopen(
            @Valid @ModelAttribute("reopeningForm") ReopeningForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var period = Period.parse(Objects.toString(form.period(), ""));
        if (period.isEmpty()) result.rejectValue("period", "none", "Hãy chọn kỳ cần mở lại.");
        if (result.hasErrors() || period.isEmpty()) return shown(model);
        regimes.reopen(
                period.get(),
                Objects.requireNonNull(form.until()),
                Objects.requireNonNull(form.reason()).strip(),
                member);
        redirect.addFlashAttribute(Notice.done("Đã mở lại kỳ %s. Mỗi số liệu nhập, sửa đều phải ghi lý do."
                .formatted(period.get().label())));
        return "redirect:/lich-bao-cao";
    }

    private String shown(Model model) {
        var today = Dates.today(clock);
        var regime = regimes.current();
        var months =
                regime.latest(Frequency.MONTH, today).plus(2).backTo(PERIODS).reversed();
        var longer = java.util.stream.Stream.of(Frequency.QUARTER, Frequency.HALF_YEAR, Frequency.YEAR)
                .flatMap(frequency -> regime.latest(frequency, today).plus(1).backTo(3).reversed().stream())
                .toList();
        var lines = java.util.stream.Stream.concat(months.stream(), longer.stream())
                .map(period -> line(regime, period, today))
                .toList();
        model.addAttribute("lines", lines);
        model.addAttribute("calendars", regimes.calendars());
        model.addAttribute("reopenings", regimes.reopenings());
        model.addAttribute(
                "locked",
                Option.of(
                        lines.stream()
                                .filter(line -> line.gate() == Regime.Gate.LOCKED)
                                .map(Line::period)
                                .toList(),
                        Period::slug,
                        Period::label));
        for (var form : List.of("calendarForm", "reopeningForm")) {
            if (!model.containsAttribute(form)) model.addAttribute(form, "");
        }
        return "indicator/calendar";
    }

    private static Line line(Regime regime, Period period, LocalDate today) {
        var calendar = regime.calendar(period);
        return new Line(
                period,
                calendar.from(period),
                calendar.to(period),
                calendar.due(period),
                calendar.lastDay(period),
                regime.gate(period, today));
    }
}
