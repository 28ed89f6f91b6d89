package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.kernel.NotThere;
import vn.thidua.kernel.RuleBroken;
import vn.thidua.locality.Localities;
import vn.thidua.web.Anyone;

/** The first page of all: sets up a commune and its administrator. It is there only while a code is open. */
@Controller
@Anyone
@RequestMapping("/khoi-tao")
class SetupController {

    private static final String PAGE = "identity/setup";

    private final SetupCodes codes;
    private final Installation installation;
    private final Localities localities;
    private final Settings settings;
    private final Sessions sessions;

    SetupController(
            SetupCodes codes, Installation installation, Localities localities, Settings settings, Sessions sessions) {
        this.codes = codes;
        this.installation = installation;
        this.localities = localities;
        this.settings = settings;
        this.sessions = sessions;
    }

    @GetMapping
    String page(Model model) {
        if (!codes.anyOpen()) throw new NotThere();
        model.addAttribute("form", SetupForm.empty());
        return form(model);
    }

    @PostMapping
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    String setUp(
            @Valid @ModelAttribute("form") SetupForm form,
            BindingResult errors,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!codes.anyOpen()) throw new NotThere();
        if (!errors.hasFieldErrors("code") && !codes.isOpen(form.code())) {
            errors.rejectValue("code", "wrong", "Mã khởi tạo không đúng. Mã hiện trên màn hình dòng lệnh của máy chủ.");
        }
        form.checkCity(errors);
        NewPassword.check(form.password(), form.again(), rule(), SignIn.normal(form.username()), errors);
        if (errors.hasErrors()) return form(model);
        try {
            sessions.start(installation.install(form), request, response);
        } catch (RuleBroken refused) {
            errors.reject("refused", refused.getMessage());
            return form(model);
        }
        return "redirect:/";
    }

    private String form(Model model) {
        model.addAttribute("cities", localities.cities());
        model.addAttribute("rule", rule());
        return PAGE;
    }

    private Passwords.Rule rule() {
        return Passwords.Rule.of(false, settings);
    }
}
