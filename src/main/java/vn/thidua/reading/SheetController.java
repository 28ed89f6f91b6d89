package vn.thidua.reading;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Notice;

/** A unit's figures of one period: the page on which they are entered and sent. */
@Controller
@AllowedToCommune
class SheetController {

    private final SheetPages pages;
    private final EntryDesk desk;
    private final Sheets sheets;
    private final Timeline timeline;
    private final Clock clock;

    SheetController(SheetPages pages, EntryDesk desk, Sheets sheets, Timeline timeline, Clock clock) {
        this.pages = pages;
        this.desk = desk;
        this.sheets = sheets;
        this.timeline = timeline;
        this.clock = clock;
    }

    @GetMapping("/so-lieu/{id}/{period}")
    String show(@PathVariable UUID id, @PathVariable String period, Member member, Model model) {
        var page = pages.of(id, Periods.exactly(period), member);
        model.addAttribute("form", EntryForm.of(page, clock.instant()));
        return shown(page, model);
    }

    /** Sends what was typed. */
    @PostMapping("/so-lieu/{id}/{period}")
    String send(
            @PathVariable UUID id,
            @PathVariable String period,
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var page = pages.of(id, Periods.exactly(period), member);
        var sent = result.hasErrors() ? 0 : desk.send(page, form, result, member);
        if (result.hasErrors()) return shown(page, model);
        redirect.addFlashAttribute(
                sent == 0
                        ? Notice.info("Không có số liệu nào mới hoặc thay đổi để gửi.")
                        : Notice.done("Đã gửi %d số liệu %s, chờ thẩm định."
                                .formatted(sent, page.period().label())));
        return "redirect:" + Sheet.path(id, page.period());
    }

    private String shown(SheetPage page, Model model) {
        model.addAttribute("page", page);
        model.addAttribute("timeline", entries(page.unit().id(), page.period()));
        return "reading/entry";
    }

    private List<Timeline.Entry> entries(UUID unit, Period period) {
        return sheets.find(unit, period)
                .map(sheet -> timeline.of(sheet.subject(), 20))
                .orElse(List.of());
    }
}
