package vn.thidua.task;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.MenuEntry;
import vn.thidua.web.Notice;

/** Days off: due days move behind them. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class HolidaysController implements MenuEntry {

    private final Holidays holidays;
    private final Clock clock;

    HolidaysController(Holidays holidays, Clock clock) {
        this.holidays = holidays;
        this.clock = clock;
    }

    @GetMapping("/ngay-nghi")
    String index(Model model) {
        model.addAttribute("days", holidays.from(Dates.today(clock).withDayOfYear(1)));
        return "task/holidays";
    }

    @PostMapping("/ngay-nghi")
    @Allowed(Role.ADMINISTRATOR)
    String create(
            @Valid @ModelAttribute("form") HolidayForm form,
            BindingResult result,
            Model model,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (result.hasErrors()) {
            response.setStatus(422);
            return index(model);
        }
        holidays.set(form);
        redirect.addFlashAttribute(Notice.done("Đã lưu. Hạn của các kỳ sau sẽ tính theo ngày này."));
        return "redirect:/ngay-nghi";
    }

    @PostMapping("/ngay-nghi/{id}/bo")
    @Allowed(Role.ADMINISTRATOR)
    String delete(@PathVariable UUID id, RedirectAttributes redirect) {
        holidays.remove(id);
        redirect.addFlashAttribute(Notice.done("Đã bỏ ngày này."));
        return "redirect:/ngay-nghi";
    }

    @Override
    public String label() {
        return "Ngày nghỉ";
    }

    @Override
    public String href() {
        return "/ngay-nghi";
    }

    @Override
    public String icon() {
        return "calendar";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.isAny(Role.ADMINISTRATOR);
    }
}
