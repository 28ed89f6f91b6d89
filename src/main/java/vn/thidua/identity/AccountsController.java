package vn.thidua.identity;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.kernel.Role;
import vn.thidua.locality.Localities;
import vn.thidua.organization.Persons;
import vn.thidua.web.Allowed;
import vn.thidua.web.MenuEntry;

/** The accounts of the commune, and how one is made. */
@Controller
@Allowed(Role.ADMINISTRATOR)
@RequestMapping("/tai-khoan")
class AccountsController implements MenuEntry {

    private static final String NEW = "identity/account-new";

    private final AccountRows rows;
    private final AccountActs acts;
    private final Persons persons;
    private final Localities localities;
    private final Settings settings;

    AccountsController(AccountRows rows, AccountActs acts, Persons persons, Localities localities, Settings settings) {
        this.rows = rows;
        this.acts = acts;
        this.persons = persons;
        this.localities = localities;
        this.settings = settings;
    }

    @GetMapping
    String list(
            @RequestParam(name = "tim", defaultValue = "") String words,
            @RequestParam(name = "trang", defaultValue = "1") int page,
            Model model) {
        var shown = Math.clamp(page, 1, 1000);
        model.addAttribute("rows", rows.found(words, settings.date(), shown));
        model.addAttribute("total", rows.count(words));
        model.addAttribute("page", shown);
        model.addAttribute("words", words);
        model.addAttribute("now", settings.now());
        model.addAttribute("idleDays", settings.today(Setting.IDLE_DAYS));
        return "identity/accounts";
    }

    @GetMapping("/them")
    String blank(Member member, Model model) {
        model.addAttribute("form", AccountForm.empty());
        return form(member, model);
    }

    @PostMapping
    String make(
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult errors,
            Member member,
            Model model,
            RedirectAttributes redirect) {
        form.checkPerson(errors);
        form.checkRoles(isCity(member), errors);
        if (errors.hasErrors()) return form(member, model);
        var person = form.person() != null
                ? persons.get(form.person())
                : persons.add(Objects.requireNonNull(form.fullName()), null, null);
        var account = acts.make(person, form.username(), Objects.requireNonNull(form.roles()));
        redirect.addFlashAttribute(AccountController.LINK, acts.link(account));
        return "redirect:/tai-khoan/" + account + "/phieu";
    }

    private String form(Member member, Model model) {
        model.addAttribute("persons", persons.all());
        model.addAttribute("roles", GivableRoles.in(isCity(member)));
        return NEW;
    }

    private boolean isCity(Member member) {
        return localities.get(member.commune()).kind().isCity();
    }

    @Override
    public String label() {
        return "Tài khoản";
    }

    @Override
    public String href() {
        return "/tai-khoan";
    }

    @Override
    public String icon() {
        return "key-round";
    }

    @Override
    public int order() {
        return 910;
    }

    @Override
    public boolean visibleTo(Member member) {
        return member.isAny(Role.ADMINISTRATOR);
    }
}
