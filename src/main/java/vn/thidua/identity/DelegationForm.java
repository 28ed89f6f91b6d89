package vn.thidua.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is entered to let somebody act for somebody absent. */
record DelegationForm(
        @NotNull(message = "Hãy chọn người vắng mặt.") @Nullable
        UUID absent,

        @NotNull(message = "Hãy chọn người được ủy quyền.") @Nullable
        UUID acting,

        @NotNull(message = "Hãy nhập ngày bắt đầu.") @Nullable
        LocalDate starts,

        @NotNull(message = "Hãy nhập ngày kết thúc.") @Nullable
        LocalDate ends,

        @NotBlank(message = "Hãy nhập lý do hoặc số văn bản.") @Size(max = 300, message = "Nhiều nhất 300 ký tự.")
        String reason) {

    static DelegationForm empty(LocalDate today) {
        return new DelegationForm(null, null, today, null, "");
    }

    void check(BindingResult errors) {
        if (absent != null && absent.equals(acting)) {
            errors.rejectValue("acting", "same", "Người được ủy quyền phải khác người vắng mặt.");
        }
        if (starts != null && ends != null && ends.isBefore(starts)) {
            errors.rejectValue("ends", "early", "Ngày kết thúc phải từ ngày bắt đầu trở đi.");
        }
    }
}
