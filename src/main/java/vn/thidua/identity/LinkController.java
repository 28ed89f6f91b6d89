package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.web.Anyone;

/** The page behind a one-use link: choose a password, then be signed in. */
@Controller
@Anyone
@RequestMapping("/moi/{token}")
class LinkController {

    private static final String EXPIRED = "identity/link-expired";

    private final OneUseLinks links;
    private final PasswordChange change;
    private final Settings settings;
    private final Sessions sessions;
    private final CommuneTransaction transaction;

    LinkController(
            OneUseLinks links,
            PasswordChange change,
            Settings settings,
            Sessions sessions,
            CommuneTransaction transaction) {
        this.links = links;
        this.change = change;
        this.settings = settings;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    @GetMapping
    String page(@PathVariable String token, Model model, HttpServletResponse response) {
        var account = links.account(token).orElse(null);
        if (account == null) return expired(response);
        model.addAttribute("form", new NewPassword("", ""));
        return form(token, account, model);
    }

    @PostMapping
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    String choose(
            @PathVariable String token,
            @Valid @ModelAttribute("form") NewPassword form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        var account = links.account(token).orElse(null);
        if (account == null) return expired(response);
        form.check(rule(account), account.username(), errors);
        if (errors.hasErrors()) return form(token, account, model);
        if (!transaction.write(account.commune(), () -> change.byLink(account, token, form.password()))) {
            return expired(response);
        }
        sessions.end(account.id(), null);
        var signedIn = new SignedIn(account.id(), account.commune(), !account.hasSecondStep());
        sessions.start(signedIn, request, response);
        return "redirect:" + Arrival.after(signedIn, null, request.getSession());
    }

    private String form(String token, Account account, Model model) {
        model.addAttribute("token", token);
        model.addAttribute("username", account.username());
        model.addAttribute("rule", rule(account));
        return "identity/link";
    }

    private Passwords.Rule rule(Account account) {
        return transaction.read(account.commune(), () -> Passwords.Rule.of(account.hasSecondStep(), settings));
    }

    private static String expired(HttpServletResponse response) {
        response.setStatus(HttpStatus.NOT_FOUND.value());
        return EXPIRED;
    }
}
