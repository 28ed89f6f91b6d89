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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Role;
import vn.thidua.web.Allowed;
import vn.thidua.web.Dates;
import vn.thidua.web.Notice;
import vn.thidua.web.Option;

/** Gives people posts in a unit. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class PostsController {

    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final Clock clock;

    PostsController(Units units, Persons persons, Posts posts, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/don-vi/{id}/chuc-vu/moi")
    String blank(@PathVariable UUID id, Model model) {
        model.addAttribute(PostForm.startingOn(Dates.today(clock)));
        return form(units.get(id), model);
    }

    @PostMapping("/don-vi/{id}/chuc-vu")
    String begin(
            @PathVariable UUID id,
            @Valid @ModelAttribute PostForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var unit = units.get(id);
        if (!result.hasErrors()) checkWho(form, result);
        if (result.hasErrors()) return form(unit, model);
        var person = form.personId() != null
                ? persons.get(form.personId())
                : persons.add(Objects.requireNonNull(form.fullName()), form.phone(), form.email());
        posts.begin(
                person.id(),
                id,
                Objects.requireNonNull(form.title()),
                Objects.requireNonNull(form.rank()),
                Objects.requireNonNull(form.starts()));
        redirect.addFlashAttribute(Notice.done("Đã giao chức vụ cho %s.".formatted(person.fullName())));
        return "redirect:" + unit.path();
    }

    private static void checkWho(PostForm form, BindingResult result) {
        if (form.personId() == null && !form.namesSomebodyNew()) {
            result.rejectValue("fullName", "missing", "Hãy nhập họ và tên, hoặc chọn người đã có trong danh sách.");
        }
        if (form.personId() != null && form.namesSomebodyNew()) {
            result.rejectValue("fullName", "both", "Đã chọn người trong danh sách thì để trống ô này.");
        }
    }

    private String form(Unit unit, Model model) {
        var today = posts.on(Dates.today(clock));
        model.addAttribute("unit", unit);
        model.addAttribute("people", Option.of(persons.all(), Person::id, person -> today.introduce(person)));
        return "organization/postForm";
    }
}
