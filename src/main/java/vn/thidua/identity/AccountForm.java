package vn.thidua.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thidua.kernel.Role;

/** What is entered to make an account, for somebody of the organisation or for somebody new. */
record AccountForm(
        @Nullable UUID person,

        @Nullable @Size(max = 100, message = "Nhiều nhất 100 ký tự.")
        String fullName,

        @NotBlank(message = "Hãy nhập tên đăng nhập.")
        @Pattern(regexp = SetupForm.USERNAME, message = SetupForm.USERNAME_RULE)
        String username,

        @NotEmpty(message = "Hãy chọn ít nhất một vai trò.") @Nullable
        List<Role> roles) {

    static AccountForm empty() {
        return new AccountForm(null, "", "", List.of());
    }

    /** Says in the form when nobody is named. */
    void checkPerson(BindingResult errors) {
        if (person == null && (fullName == null || fullName.isBlank())) {
            errors.rejectValue("fullName", "missing", "Hãy chọn người trong danh sách, hoặc nhập họ và tên người mới.");
        }
    }

    /** Says in the form when a role is not given in such a place. */
    void checkRoles(boolean city, BindingResult errors) {
        if (roles != null && !GivableRoles.in(city).containsAll(roles)) {
            errors.rejectValue("roles", "elsewhere", "Có vai trò không dùng ở đơn vị này.");
        }
    }
}
