package vn.thidua.identity;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import vn.thidua.kernel.Role;

/** What is entered to give a role. */
record RoleForm(
        @NotNull(message = "Hãy chọn vai trò.") @Nullable Role role,

        @NotNull(message = "Hãy nhập ngày bắt đầu.") @Nullable
        LocalDate starts,

        @Nullable LocalDate ends) {

    static RoleForm empty(LocalDate today) {
        return new RoleForm(null, today, null);
    }

    void checkDates(BindingResult errors) {
        if (starts != null && ends != null && ends.isBefore(starts)) {
            errors.rejectValue("ends", "early", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        }
    }
}
