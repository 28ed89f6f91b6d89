package vn.thidua.identity;

import jakarta.validation.constraints.NotBlank;
import org.springframework.validation.BindingResult;

/** A password that is chosen, typed twice. */
record NewPassword(
        @NotBlank(message = "Hãy nhập mật khẩu mới.") String password,
        @NotBlank(message = "Hãy nhập lại mật khẩu mới.") String again) {

    /** Says in the form what is wrong with it. */
    void check(Passwords.Rule rule, String username, BindingResult errors) {
        check(password, again, rule, username, errors);
    }

    /** The same for a form that has the fields {@code password} and {@code again} among others. */
    static void check(String password, String again, Passwords.Rule rule, String username, BindingResult errors) {
        if (errors.hasFieldErrors("password") || errors.hasFieldErrors("again")) return;
        rule.broken(password, username).ifPresent(wrong -> errors.rejectValue("password", "weak", wrong));
        if (!password.equals(again)) errors.rejectValue("again", "differs", "Hai lần nhập không giống nhau.");
    }
}
