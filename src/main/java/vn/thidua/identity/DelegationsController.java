package vn.thidua.identity;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Role;
import vn.thidua.organization.Persons;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Who acts for whom while somebody is absent. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/uy-quyen")
class DelegationsController {

    private final Delegations delegations;
    private final Persons persons;
    private final Settings settings;

    DelegationsController(Delegations delegations, Persons persons, Settings settings) {
        this.delegations = delegations;
        this.persons = persons;
        this.settings = settings;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", DelegationForm.empty(settings.date()));
        return page(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") DelegationForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        form.check(errors);
        if (errors.hasErrors()) return page(model);
        delegations.add(form);
        redirect.addFlashAttribute(Notice.done("Đã ghi ủy quyền."));
        return "redirect:/uy-quyen";
    }

    /** Ends a delegation with the day before this one: the rights are gone at once. */
    @PostMapping("/{id}/ket-thuc")
    String end(@PathVariable UUID id, RedirectAttributes redirect) {
        delegations.end(delegations.get(id), settings.date().minusDays(1));
        redirect.addFlashAttribute(Notice.done("Đã kết thúc ủy quyền."));
        return "redirect:/uy-quyen";
    }

    private String page(Model model) {
        model.addAttribute("delegations", delegations.latest());
        model.addAttribute("persons", persons.all());
        model.addAttribute("today", settings.date());
        return "identity/delegations";
    }
}
