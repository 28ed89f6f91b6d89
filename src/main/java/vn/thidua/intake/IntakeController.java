package vn.thidua.intake;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.document.FileRefused;
import vn.thidua.indicator.Frequency;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Periods;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.sheet.SheetRefused;
import vn.thidua.web.AllowedToCommune;
import vn.thidua.web.Notice;
import vn.thidua.web.Option;
import vn.thidua.web.Show;

/** Files with figures: handed in, looked at cell by cell, taken in. */
@Controller
@AllowedToCommune
class IntakeController {

    private static final int LATEST = 20;

    /** What the page of a file asks for anew while it is being taken in; when that has ended, the page is. */
    private static final String PROGRESS = "tien-do";

    private final IntakeDesk desk;
    private final Deliveries deliveries;
    private final Layouts layouts;
    private final Taking taking;
    private final Periods periods;

    IntakeController(IntakeDesk desk, Deliveries deliveries, Layouts layouts, Taking taking, Periods periods) {
        this.desk = desk;
        this.deliveries = deliveries;
        this.layouts = layouts;
        this.taking = taking;
        this.periods = periods;
    }

    @GetMapping("/nhap-so-lieu")
    String index(@ModelAttribute("form") DeliveryForm form, Member member, Model model) {
        var kept = layouts.all();
        var latest = periods.latest(Frequency.MONTH);
        model.addAttribute("deliveries", deliveries.latest(member, LATEST));
        model.addAttribute("layouts", kept);
        model.addAttribute("latest", latest);
        model.addAttribute("periods", periods.choices(latest));
        model.addAttribute("choices", choices(kept));
        return "intake/intake";
    }

    private static List<Option> choices(List<Layout> layouts) {
        var choices = new ArrayList<Option>();
        choices.add(new Option(DeliveryForm.OURS, "Biểu mẫu của hệ thống (tải ở mục 1)"));
        layouts.forEach(layout -> choices.add(new Option(layout.id().toString(), layout.name())));
        choices.add(new Option(DeliveryForm.NEW, "Tệp của hệ thống khác, khai cách đọc ngay sau khi gửi"));
        return choices;
    }

    @PostMapping("/nhap-so-lieu")
    String receive(@ModelAttribute("form") DeliveryForm form, BindingResult result, Member member, Model model) {
        var list = form.list();
        if (list == null || list.isEmpty()) {
            result.rejectValue("list", "empty", "Hãy chọn tệp Excel (.xlsx) hoặc CSV.");
        }
        var layout = layout(form);
        var period = period(form.period());
        if (layout != null && period == null && layout.needsPeriod()) {
            result.rejectValue("period", "empty", "Tệp này không có cột kỳ báo cáo. Hãy chọn kỳ.");
        }
        if (list == null || result.hasErrors()) return index(form, member, model);
        try {
            var id = desk.receive(list, layout == null ? null : layout.id(), period, member);
            var next = DeliveryForm.NEW.equals(form.layout()) ? "/cach-doc" : "";
            return "redirect:/nhap-so-lieu/" + id + next;
        } catch (FileRefused | SheetRefused refused) {
            result.rejectValue("list", "refused", refused.getMessage());
            return index(form, member, model);
        }
    }

    private @Nullable Layout layout(DeliveryForm form) {
        var asked = form.layout() == null || form.layout().isBlank() ? DeliveryForm.OURS : form.layout();
        if (asked.equals(DeliveryForm.OURS) || asked.equals(DeliveryForm.NEW)) return null;
        try {
            return layouts.get(UUID.fromString(asked));
        } catch (IllegalArgumentException noIdentifier) {
            throw new NotThere();
        }
    }

    private static @Nullable Period period(@Nullable String slug) {
        return slug == null || slug.isBlank() ? null : Periods.exactly(slug);
    }

    @GetMapping("/nhap-so-lieu/{id}")
    String show(
            @PathVariable UUID id,
            @RequestParam(name = "xem", defaultValue = "") String shown,
            @RequestParam(name = "trang", defaultValue = "1") int number,
            @RequestHeader(name = "HX-Target", defaultValue = "") String part,
            Member member,
            Model model,
            HttpServletResponse response) {
        var delivery = deliveries.get(id, member);
        model.addAttribute("delivery", delivery);
        var step = taking.step(delivery);
        step.ifPresent(one -> model.addAttribute("step", one));
        model.addAttribute("layout", delivery.layout() == null ? Layout.OURS : layouts.get(delivery.layout()));
        if (step.isPresent()) return "intake/delivery";
        if (part.equals(PROGRESS)) response.setHeader("HX-Refresh", "true");
        try {
            model.addAttribute("page", Preview.Page.of(desk.preview(delivery, member), shown, number));
        } catch (SheetRefused refused) {
            model.addAttribute("refused", refused.getMessage());
        }
        return "intake/delivery";
    }

    /** Takes in what can be taken. */
    @PostMapping("/nhap-so-lieu/{id}/nhan")
    String take(@PathVariable UUID id, Member member, RedirectAttributes redirect) {
        var delivery = deliveries.get(id, member);
        redirect.addFlashAttribute(taking.begin(delivery, member)
                .map(receipt -> receipt.written() == 0
                        ? Notice.info("Không có số liệu nào mới hoặc thay đổi.")
                        : Notice.done("Đã nhận %s số liệu, chờ thẩm định.".formatted(Show.number(receipt.written()))))
                .orElseGet(() -> Notice.info("Đang nhận tệp. Ông/bà có thể rời trang; khi xong sẽ có thông báo.")));
        return "redirect:" + delivery.path();
    }
}
