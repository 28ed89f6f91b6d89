package vn.thidua.identity;

import jakarta.validation.Valid;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** Gives and ends the roles of an account. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/tai-khoan/{id}/vai-tro")
class RolesController {

    private final AccountRows rows;
    private final HeldRoles roles;
    private final AccountPage page;
    private final Settings settings;

    RolesController(AccountRows rows, HeldRoles roles, AccountPage page, Settings settings) {
        this.rows = rows;
        this.roles = roles;
        this.page = page;
        this.settings = settings;
    }

    @PostMapping
    String give(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        var row = rows.get(id, settings.date());
        form.checkDates(errors);
        if (errors.hasErrors()) return page.of(row, member, model);
        var role = Objects.requireNonNull(form.role());
        if (!page.givable(member).contains(role)) {
            throw new RuleBroken("Vai trò %s không dùng ở đơn vị này.".formatted(role.label()));
        }
        roles.give(row.account().id(), role, Objects.requireNonNull(form.starts()), form.ends());
        redirect.addFlashAttribute(Notice.done("Đã giao vai trò %s.".formatted(role.label())));
        return "redirect:" + row.path();
    }

    /** Ends a role with the day before this one: the rights are gone at once. */
    @PostMapping("/{held}/ket-thuc")
    String end(@PathVariable UUID id, @PathVariable UUID held, RedirectAttributes redirect) {
        var row = rows.get(id, settings.date());
        var role = roles.get(row.account().id(), held);
        var last = role.role() == Role.ADMINISTRATOR
                && !roles.hasOtherAdministrator(row.account().id(), settings.date());
        if (last) throw new RuleBroken("Đây là người quản trị duy nhất. Hãy giao vai trò này cho người khác trước.");
        roles.end(role, settings.date().minusDays(1));
        redirect.addFlashAttribute(
                Notice.done("Đã kết thúc vai trò %s.".formatted(role.role().label())));
        return "redirect:" + row.path();
    }
}
