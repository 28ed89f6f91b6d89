package vn.thidua.identity;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** What is entered to sign in. */
record SignInForm(
        @NotBlank(message = "Hãy nhập tên đăng nhập.") String username,
        @NotBlank(message = "Hãy nhập mật khẩu.") String password,
        @Nullable String ve) {}
