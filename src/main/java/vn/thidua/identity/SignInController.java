package vn.thidua.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.thidua.locality.Localities;
import vn.thidua.web.Anyone;
import vn.thidua.web.Notice;

/** Sign-in with username and password. */
@Controller
@Anyone
@RequestMapping("/dang-nhap")
class SignInController {

    private static final Map<String, Notice> WHY = Map.of(
            "het-phien",
            Notice.info("Phiên làm việc đã hết. Nội dung vừa nhập được giữ lại, sẽ hiện ra sau khi đăng nhập."),
            "tai-lai",
            Notice.info("Trang đã mở quá lâu. Hãy đăng nhập rồi làm lại."),
            "da-dang-xuat",
            Notice.done("Đã đăng xuất."));

    private final SignIn signIn;
    private final Sessions sessions;
    private final Localities localities;

    SignInController(SignIn signIn, Sessions sessions, Localities localities) {
        this.localities = localities;
        this.signIn = signIn;
        this.sessions = sessions;
    }

    @GetMapping
    String page(
            @RequestParam(required = false) @Nullable String ve,
            @RequestParam Map<String, String> parameters,
            Model model) {
        if (localities.cities().isEmpty()) return "redirect:/khoi-tao";
        model.addAttribute("form", new SignInForm("", "", ve));
        model.addAttribute("bare", localities.isEmpty());
        WHY.entrySet().stream()
                .filter(why -> parameters.containsKey(why.getKey()))
                .forEach(why -> model.addAttribute("notice", why.getValue()));
        return "identity/sign-in";
    }

    @PostMapping
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    String signIn(
            @Valid @ModelAttribute("form") SignInForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (errors.hasErrors()) return "identity/sign-in";
        var signedIn = signIn.with(form.username(), form.password());
        if (signedIn.isEmpty()) {
            errors.reject("refused", "Tên đăng nhập hoặc mật khẩu không đúng, hoặc tài khoản đang bị khóa.");
            return "identity/sign-in";
        }
        sessions.start(signedIn.get(), request, response);
        return "redirect:" + Arrival.after(signedIn.get(), form.ve(), request.getSession());
    }
}
