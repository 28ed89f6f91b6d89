package vn.thidua.exchange;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Indicators;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;

/** What the commune publishes, by which decision. */
@Controller
@Allowed({Role.STANDING_OFFICER, Role.LEADER})
@RequestMapping(OpenFiguresController.PATH)
class OpenFiguresController {

    static final String PATH = "/trao-doi-so-lieu/du-lieu-mo";

    private final OpenFigures figures;
    private final Indicators indicators;
    private final OpenDataShelf shelf;
    private final Clock clock;

    OpenFiguresController(OpenFigures figures, Indicators indicators, OpenDataShelf shelf, Clock clock) {
        this.figures = figures;
        this.indicators = indicators;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What is entered to publish an indicator. */
    record Form(
            @NotNull(message = "Hãy chọn chỉ tiêu.") @Nullable
            UUID indicator,

            @NotBlank(message = "Hãy ghi số, ngày của văn bản cho phép công bố.")
            @Size(max = 300, message = "Nhiều nhất 300 ký tự.")
            String decision,

            @NotNull(message = "Hãy nhập ngưỡng che, từ 0 đến 100.")
            @Min(value = 0, message = "Từ 0 đến 100.")
            @Max(value = 100, message = "Từ 0 đến 100.")
            @Nullable
            Integer fewest) {}

    /** A published indicator with its name. */
    record Line(Indicator indicator, OpenFigure open) {}

    @GetMapping
    String list(Member member, Model model) {
        model.addAttribute("form", new Form(null, "", 5));
        return page(member, model);
    }

    @PostMapping
    String open(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) return page(member, model);
        var indicator = indicators.get(Objects.requireNonNull(form.indicator()), Dates.today(clock));
        figures.open(indicator, form.decision().strip(), Objects.requireNonNull(form.fewest()), member);
        shelf.forget(member.commune());
        redirect.addFlashAttribute(Notice.done("Đã công bố. Số liệu đã thẩm định của chỉ tiêu này ai cũng xem được."));
        return "redirect:" + PATH;
    }

    @PostMapping("/{id}/thoi")
    String close(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        figures.close(indicators.get(id, Dates.today(clock)));
        shelf.forget(member.commune());
        redirect.addFlashAttribute(Notice.done("Đã thôi công bố chỉ tiêu này."));
        return "redirect:" + PATH;
    }

    private String page(Member member, Model model) {
        var all = indicators.all(Dates.today(clock));
        var known = all.stream().collect(Collectors.toMap(Indicator::id, Function.identity()));
        List<Line> lines = figures.all().stream()
                .map(open -> new Line(Objects.requireNonNull(known.get(open.indicator())), open))
                .toList();
        model.addAttribute("indicators", all);
        model.addAttribute("lines", lines);
        model.addAttribute("address", OpenFigures.path(member.commune()));
        return "exchange/openFigures";
    }
}
