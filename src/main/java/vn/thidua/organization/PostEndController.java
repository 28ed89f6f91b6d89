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

/** Sets the last day of a post. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class PostEndController {

    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final Clock clock;

    PostEndController(Units units, Persons persons, Posts posts, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        this.clock = clock;
    }

    @GetMapping("/chuc-vu/{id}/ket-thuc")
    String blank(@PathVariable UUID id, Model model) {
        model.addAttribute(new PostEndForm(Dates.today(clock)));
        return form(posts.get(id), model);
    }

    @PostMapping("/chuc-vu/{id}/ket-thuc")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute PostEndForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var post = posts.get(id);
        if (result.hasErrors()) return form(post, model);
        posts.end(post, Objects.requireNonNull(form.lastDay()));
        redirect.addFlashAttribute(Notice.done("Đã ghi ngày kết thúc chức vụ."));
        return "redirect:" + units.get(post.unitId()).path();
    }

    private String form(Post post, Model model) {
        model.addAttribute("post", post);
        model.addAttribute("unit", units.get(post.unitId()));
        model.addAttribute("person", persons.get(post.personId()));
        return "organization/postEndForm";
    }
}
