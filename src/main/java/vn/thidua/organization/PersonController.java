package vn.thidua.organization;

import jakarta.validation.Valid;
import java.time.Clock;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;
import vn.thidua.web.Paths;

/** The data of one person. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class PersonController {

    private static final int ENTRIES = 50;

    private final Persons persons;
    private final PersonPage page;
    private final FormerNames formerNames;
    private final Clock clock;

    PersonController(Persons persons, PersonPage page, FormerNames formerNames, Clock clock) {
        this.persons = persons;
        this.page = page;
        this.formerNames = formerNames;
        this.clock = clock;
    }

    @GetMapping("/nguoi/{id}")
    String page(@PathVariable UUID id, Model model) {
        model.addAllAttributes(page.of(persons.get(id), ENTRIES));
        return "organization/person";
    }

    @GetMapping("/nguoi/{id}/sua")
    String edit(@PathVariable UUID id, @RequestParam(name = "ve", defaultValue = "/don-vi") String back, Model model) {
        var person = persons.get(id);
        model.addAttribute(PersonForm.of(person));
        return form(person, back, model);
    }

    @PostMapping("/nguoi/{id}")
    String change(
            @PathVariable UUID id,
            @RequestParam(name = "ve", defaultValue = "/don-vi") String back,
            @Valid @ModelAttribute PersonForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var person = persons.get(id);
        var today = Dates.today(clock);
        if (form.renamedOn() != null && form.renamedOn().isAfter(today)) {
            result.rejectValue("renamedOn", "future", "Ngày này chưa đến. Hãy đổi tên khi đến ngày đó.");
        }
        if (result.hasErrors()) return form(person, back, model);
        persons.change(person.with(Objects.requireNonNull(form.fullName()), form.phone(), form.email())
                .at(Objects.requireNonNullElse(form.version(), 0)));
        if (form.renamedOn() != null && !person.fullName().equals(Words.tidy(form.fullName()))) {
            formerNames.ofPerson(id, person.fullName(), form.renamedOn());
        }
        redirect.addFlashAttribute(Notice.done("Đã lưu thông tin."));
        return "redirect:" + Paths.within(back);
    }

    private static String form(Person person, String back, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("back", Paths.within(back));
        return "organization/personForm";
    }
}
