package vn.thidua.organization;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;

/** Somebody leaves all units, with a handover of everything. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class DepartureController {

    private final Persons persons;
    private final Posts posts;
    private final Departures departures;
    private final Clock clock;

    DepartureController(Persons persons, Posts posts, Departures departures, Clock clock) {
        this.persons = persons;
        this.posts = posts;
        this.departures = departures;
        this.clock = clock;
    }

    @GetMapping("/nguoi/{id}/chuyen-di")
    String blank(@PathVariable UUID id, Model model) {
        var today = Dates.today(clock);
        var form = LeavingForm.on(today);
        model.addAttribute(form);
        return form(persons.get(id), today, form, model);
    }

    @PostMapping("/nguoi/{id}/chuyen-di")
    String leave(
            @PathVariable UUID id,
            @Valid @ModelAttribute LeavingForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var person = persons.get(id);
        var today = Dates.today(clock);
        var lastDay = Objects.requireNonNullElse(form.lastDay(), today);
        if (lastDay.isAfter(today)) {
            result.rejectValue("lastDay", "future", "Hãy ghi khi đến ngày đó: tài khoản đóng ngay khi ghi.");
        }
        var left = departures.of(new Leaving(id, null, true, lastDay));
        if (!result.hasErrors()) form.check(left, id, result);
        if (result.hasErrors()) return form(person, lastDay, form, model);
        departures.leave(id, lastDay, form.note(), form.successors(left));
        redirect.addFlashAttribute(Notice.done("Đã ghi %s chuyển đi và bàn giao xong.".formatted(person.fullName())));
        return "redirect:" + person.path();
    }

    private String form(Person person, LocalDate lastDay, LeavingForm form, Model model) {
        var after = posts.on(lastDay.plusDays(1));
        var left = departures.of(new Leaving(person.id(), null, true, lastDay));
        model.addAttribute("person", person);
        model.addAttribute("held", posts.ofPerson(person.id(), lastDay));
        model.addAttribute("left", LeavingPage.of(left, person.id(), persons.all(), after, form));
        return "organization/departureForm";
    }
}
