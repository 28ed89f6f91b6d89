package vn.thidua.participation;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** A subject takes part no more; the registration stays with the reason. */
@Controller
@Allowed
class WithdrawalController {

    private final RegistrationPages pages;
    private final Registrations registrations;
    private final RegistrationDesk desk;

    WithdrawalController(RegistrationPages pages, Registrations registrations, RegistrationDesk desk) {
        this.pages = pages;
        this.registrations = registrations;
        this.desk = desk;
    }

    @PostMapping("/dang-ky/{id}/rut")
    String create(
            @PathVariable UUID id,
            @Valid @ModelAttribute WithdrawalForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var registration = registrations.get(id, member);
        if (registration.withdrawal() == null && !registration.changeableBy(member)) throw new NotThere();
        if (result.hasErrors()) return pages.show(id, member, model);
        desk.withdraw(registration, form.reason());
        redirect.addFlashAttribute(Notice.done("Đã rút đăng ký. Lý do và lịch sử được giữ lại."));
        return "redirect:" + registration.path();
    }
}
