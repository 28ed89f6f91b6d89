package vn.thidua.organization;

import jakarta.validation.Valid;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Ids;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.Timeline;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Named groups and clusters of units. */
@Controller
@Allowed({Role.ADMINISTRATOR, Role.STANDING_OFFICER})
class GroupsController {

    private static final int ENTRIES = 50;

    private final Groups groups;
    private final Units units;
    private final Timeline timeline;

    GroupsController(Groups groups, Units units, Timeline timeline) {
        this.groups = groups;
        this.units = units;
        this.timeline = timeline;
    }

    @Allowed
    @GetMapping("/don-vi/nhom")
    String all(Member member, Model model) {
        var all = groups.all();
        var open = units.all();
        model.addAttribute("groups", all);
        model.addAttribute("tree", new UnitTree(open));
        model.addAttribute("suggested", SuggestedGroup.beside(all, open));
        model.addAttribute("writes", Unit.mayBeChangedBy(member));
        return "organization/groups";
    }

    @Allowed
    @GetMapping("/don-vi/nhom/{id}")
    String page(@PathVariable UUID id, Member member, Model model) {
        var group = groups.get(id);
        model.addAttribute("group", group);
        model.addAttribute("tree", new UnitTree(units.all()));
        model.addAttribute("writes", Unit.mayBeChangedBy(member) && !group.closed());
        model.addAttribute("entries", timeline.of(group.subject(), ENTRIES));
        return "organization/group";
    }

    @GetMapping("/don-vi/nhom/moi")
    String blank(Model model) {
        model.addAttribute(new GroupForm(null, GroupKind.GROUP, null, null, null, null, null));
        return form(null, model);
    }

    @PostMapping("/don-vi/nhom")
    String add(@Valid @ModelAttribute GroupForm form, BindingResult result, Model model, RedirectAttributes redirect) {
        if (!isAllowed(form, null, result)) return form(null, model);
        var group = groups.add(form.toGroup(Ids.next()));
        redirect.addFlashAttribute(Notice.done("Đã lập %s.".formatted(group.name())));
        return "redirect:" + group.path();
    }

    @GetMapping("/don-vi/nhom/{id}/sua")
    String edit(@PathVariable UUID id, Model model) {
        var group = groups.get(id);
        model.addAttribute(GroupForm.of(group));
        return form(group, model);
    }

    @PostMapping("/don-vi/nhom/{id}")
    String change(
            @PathVariable UUID id,
            @Valid @ModelAttribute GroupForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var group = groups.get(id);
        if (!isAllowed(form, group, result)) return form(group, model);
        groups.change(form.toGroup(id));
        redirect.addFlashAttribute(Notice.done("Đã lưu %s.".formatted(group.name())));
        return "redirect:" + group.path();
    }

    @PostMapping("/don-vi/nhom/{id}/thoi-dung")
    String close(@PathVariable UUID id, RedirectAttributes redirect) {
        var group = groups.get(id);
        groups.close(group);
        redirect.addFlashAttribute(Notice.done("Đã thôi dùng %s.".formatted(group.name())));
        return "redirect:/don-vi/nhom";
    }

    private boolean isAllowed(GroupForm form, @Nullable UnitGroup group, BindingResult result) {
        if (result.hasErrors()) return false;
        var namesake = form.name() == null ? java.util.Optional.<UnitGroup>empty() : groups.named(form.name());
        return GroupRules.allow(form, units.all(), namesake, group, result);
    }

    private String form(@Nullable UnitGroup group, Model model) {
        model.addAttribute("group", group);
        model.addAttribute("units", units.all());
        return "organization/groupForm";
    }
}
