package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import vn.thidua.database.CommuneTransaction;
import vn.thidua.web.Anyone;

/** Asks for the code that follows the password. */
@Controller
@Anyone
@RequestMapping("/xac-thuc")
class SecondStepController {

    private final SecondStep secondStep;
    private final Sessions sessions;
    private final CommuneTransaction transaction;

    SecondStepController(SecondStep secondStep, Sessions sessions, CommuneTransaction transaction) {
        this.secondStep = secondStep;
        this.sessions = sessions;
        this.transaction = transaction;
    }

    record Form(@NotBlank(message = "Hãy nhập mã xác thực.") String code) {}

    @GetMapping
    String page(Model model) {
        if (!isAsked()) return "redirect:/";
        model.addAttribute("form", new Form(""));
        return "identity/second-step";
    }

    @PostMapping
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    String take(
            @Valid @ModelAttribute("form") Form form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        var signedIn = MemberFilter.current();
        if (signedIn == null || signedIn.bothSteps()) return "redirect:/";
        if (errors.hasErrors()) return "identity/second-step";
        if (!transaction.write(signedIn.commune(), () -> secondStep.take(signedIn, form.code()))) {
            errors.rejectValue("code", "wrong", "Mã không đúng, đã dùng rồi hoặc đã hết hạn. Hãy nhập mã đang hiện.");
            return "identity/second-step";
        }
        var whole = new SignedIn(signedIn.account(), signedIn.commune(), true);
        sessions.start(whole, request, response);
        return "redirect:" + Arrival.after(whole, null, request.getSession());
    }

    private static boolean isAsked() {
        var signedIn = MemberFilter.current();
        return signedIn != null && !signedIn.bothSteps();
    }
}
