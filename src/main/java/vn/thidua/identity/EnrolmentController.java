package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

/** Sets up the second step: a secret for the phone, a code as the proof that it arrived, recovery codes shown once. */
@Controller
@Allowed
@RequestMapping("/xac-thuc-hai-buoc")
class EnrolmentController {

    private static final String SECRET = "vn.thidua.new-secret";
    private static final String PAGE = "identity/enrolment";

    private final Accounts accounts;
    private final SecondStep secondStep;
    private final SecretBox box;
    private final Passwords passwords;
    private final Sessions sessions;

    EnrolmentController(
            Accounts accounts, SecondStep secondStep, SecretBox box, Passwords passwords, Sessions sessions) {
        this.accounts = accounts;
        this.secondStep = secondStep;
        this.box = box;
        this.passwords = passwords;
        this.sessions = sessions;
    }

    record Form(
            @NotBlank(message = "Hãy nhập mã đang hiện trên điện thoại.")
            String code,

            @Nullable String password) {}

    @GetMapping
    String page(Member member, Model model, HttpSession session) {
        model.addAttribute("form", new Form("", null));
        return form(accounts.get(member.account()), model, session);
    }

    @PostMapping
    String setUp(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            Member member,
            Model model,
            HttpServletRequest request,
            RedirectAttributes redirect) {
        var account = accounts.get(member.account());
        if (account.hasSecondStep() && !isPassword(form.password(), account)) {
            errors.rejectValue("password", "wrong", "Mật khẩu đang dùng không đúng.");
        }
        if (errors.hasErrors()) return form(account, model, request.getSession());
        var codes = secondStep.setUp(account, secret(account.id(), request.getSession()), form.code());
        if (codes.isEmpty()) {
            errors.rejectValue(
                    "code", "wrong", "Mã không đúng. Hãy nhập mã đang hiện; nếu vẫn sai, kiểm tra giờ của máy.");
            return form(account, model, request.getSession());
        }
        sessions.end(account.id(), request.getSession().getId());
        redirect.addFlashAttribute("codes", codes);
        request.getSession().removeAttribute(SECRET);
        return "redirect:/xac-thuc-hai-buoc/ma-du-phong";
    }

    /** Shows the recovery codes that were just made, once. */
    @GetMapping("/ma-du-phong")
    String codes(Model model) {
        return model.containsAttribute("codes") ? "identity/recovery-codes" : "redirect:/toi";
    }

    private boolean isPassword(@Nullable String password, Account account) {
        return password != null && passwords.matches(password, account.passwordHash());
    }

    private String form(Account account, Model model, HttpSession session) {
        var secret = secret(account.id(), session);
        model.addAttribute("qr", QrCode.of(Totp.address(secret, account.username())));
        model.addAttribute("secret", Totp.text(secret).replaceAll("(.{4})(?=.)", "$1 "));
        model.addAttribute("again", account.hasSecondStep());
        return PAGE;
    }

    /** The secret of this attempt: the same until it is confirmed, sealed in the session. */
    private byte[] secret(UUID account, HttpSession session) {
        if (session.getAttribute(SECRET) instanceof byte[] sealed) return box.open(sealed, account);
        var secret = Totp.newSecret();
        session.setAttribute(SECRET, box.seal(secret, account));
        return secret;
    }
}
