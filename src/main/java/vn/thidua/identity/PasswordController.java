package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.thidua.kernel.Member;
import vn.thidua.web.Allowed;
import vn.thidua.web.Notice;

/** The owner of an account changes the password, wanting to or having to. */
@Controller
@Allowed
@RequestMapping("/mat-khau")
class PasswordController {

    private static final String PAGE = "identity/password";

    private final Accounts accounts;
    private final Passwords passwords;
    private final PasswordChange change;
    private final Settings settings;
    private final Sessions sessions;

    PasswordController(
            Accounts accounts, Passwords passwords, PasswordChange change, Settings settings, Sessions sessions) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.change = change;
        this.settings = settings;
        this.sessions = sessions;
    }

    record Form(
            @NotBlank(message = "Hãy nhập mật khẩu đang dùng.")
            String current,

            @NotBlank(message = "Hãy nhập mật khẩu mới.") String password,

            @NotBlank(message = "Hãy nhập lại mật khẩu mới.")
            String again) {}

    @GetMapping
    String page(Member member, Model model) {
        model.addAttribute("form", new Form("", "", ""));
        return form(accounts.get(member.account()), model);
    }

    @PostMapping
    String change(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Member member,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var account = accounts.get(member.account());
        check(form, account, errors);
        if (errors.hasErrors()) return form(account, model);
        change.byOwner(account, form.password());
        sessions.end(account.id(), request.getSession().getId());
        redirect.addFlashAttribute(Notice.done("Đã đổi mật khẩu. Các thiết bị khác đã được đăng xuất."));
        return "redirect:" + Arrival.after(MemberFilter.signedIn(), "/toi", request.getSession());
    }

    private void check(Form form, Account account, BindingResult errors) {
        var rule = Passwords.Rule.of(account.hasSecondStep(), settings);
        NewPassword.check(form.password(), form.again(), rule, account.username(), errors);
        if (errors.hasErrors()) return;
        if (!passwords.matches(form.current(), account.passwordHash())) {
            errors.rejectValue("current", "wrong", "Mật khẩu đang dùng không đúng.");
        } else if (form.current().equals(form.password())) {
            errors.rejectValue("password", "same", "Mật khẩu mới phải khác mật khẩu đang dùng.");
        }
    }

    private String form(Account account, Model model) {
        model.addAttribute("rule", Passwords.Rule.of(account.hasSecondStep(), settings));
        model.addAttribute("account", account);
        return PAGE;
    }
}
