package vn.thidua.participation;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.NotThere;
import vn.thidua.paper.Download;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** One registration: its page, its pledge on the page and on paper. */
@Controller
@Allowed
class RegistrationController {

    private final RegistrationPages pages;
    private final Registrations registrations;
    private final RegistrationDesk desk;
    private final PledgePaper paper;

    RegistrationController(
            RegistrationPages pages, Registrations registrations, RegistrationDesk desk, PledgePaper paper) {
        this.pages = pages;
        this.registrations = registrations;
        this.desk = desk;
        this.paper = paper;
    }

    @GetMapping("/dang-ky/{id}")
    String show(@PathVariable UUID id, Member member, Model model) {
        return pages.show(id, member, model);
    }

    @GetMapping("/dang-ky/{id}/giao-uoc")
    ResponseEntity<byte[]> paper(@PathVariable UUID id, Member member) {
        var registration = registrations.get(id, member);
        return Download.of("Bản giao ước thi đua " + registration.participant().name(), paper.of(registration));
    }

    @GetMapping("/dang-ky/{id}/sua")
    String edit(@PathVariable UUID id, Member member, Model model) {
        var registration = changeable(id, member);
        model.addAttribute(PledgeForm.of(registration));
        return form(registration, model);
    }

    @PostMapping("/dang-ky/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute PledgeForm form,
            BindingResult result,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var registration = changeable(id, member);
        if (Typed.isUnreadable(result)) return form(registration, model);
        Typed.requireArea(form.areas(), desk.areas(registration.movement()), result);
        if (registration.participant().isUnit() && form.toPledge().representative() == null) {
            result.rejectValue("representative", "none", "Hãy ghi họ tên và chức vụ người đại diện.");
        }
        if (result.hasErrors()) return form(registration, model);
        var read = Objects.requireNonNullElse(form.version(), registration.version());
        desk.change(registration.at(read), form.toPledge());
        redirect.addFlashAttribute(Notice.done("Đã lưu giao ước."));
        return "redirect:" + registration.path();
    }

    private Registration changeable(UUID id, Member member) {
        var registration = registrations.get(id, member);
        if (registration.withdrawal() == null && !registration.changeableBy(member)) throw new NotThere();
        return registration;
    }

    private String form(Registration registration, Model model) {
        model.addAttribute("registration", registration);
        model.addAttribute("areas", desk.areas(registration.movement()));
        return "participation/pledgeForm";
    }
}
