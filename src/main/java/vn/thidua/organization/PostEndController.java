package vn.thidua.organization;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

/** Ends a post, with a handover of what its holder answers for. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class PostEndController {

    private final Units units;
    private final Persons persons;
    private final Posts posts;
    private final Departures departures;
    private final Clock clock;

    PostEndController(Units units, Persons persons, Posts posts, Departures departures, Clock clock) {
        this.units = units;
        this.persons = persons;
        this.posts = posts;
        this.departures = departures;
        this.clock = clock;
    }

    @GetMapping("/chuc-vu/{id}/ket-thuc")
    String blank(@PathVariable UUID id, Model model) {
        var today = Dates.today(clock);
        var form = LeavingForm.on(today);
        model.addAttribute(form);
        return form(posts.get(id), today, form, model);
    }

    @PostMapping("/chuc-vu/{id}/ket-thuc")
    String end(
            @PathVariable UUID id,
            @Valid @ModelAttribute LeavingForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var post = posts.get(id);
        var lastDay = Objects.requireNonNullElse(form.lastDay(), Dates.today(clock));
        var left = left(post, lastDay);
        if (!result.hasErrors()) form.check(left, post.personId(), result);
        if (form.next() != null && persons.find(form.next()).isEmpty()) {
            result.rejectValue("next", "unknown", "Lựa chọn không có trong danh sách.");
        }
        if (result.hasErrors()) return form(post, lastDay, form, model);
        departures.end(post, lastDay, form.next(), form.successors(left));
        redirect.addFlashAttribute(Notice.done("Đã ghi ngày kết thúc chức vụ."));
        return "redirect:" + units.get(post.unitId()).path();
    }

    private List<Belonging> left(Post post, LocalDate lastDay) {
        return departures.givingUp(post, lastDay).map(departures::of).orElse(List.of());
    }

    private String form(Post post, LocalDate lastDay, LeavingForm form, Model model) {
        var everybody = persons.all();
        var after = posts.on(lastDay.plusDays(1));
        model.addAttribute("post", post);
        model.addAttribute("unit", units.get(post.unitId()));
        model.addAttribute("person", persons.get(post.personId()));
        model.addAttribute("left", LeavingPage.of(left(post, lastDay), post.personId(), everybody, after, form));
        model.addAttribute(
                "next",
                Option.of(
                        everybody.stream()
                                .filter(one -> !one.id().equals(post.personId()))
                                .toList(),
                        Person::id,
                        after::introduce));
        return "organization/postEndForm";
    }
}
