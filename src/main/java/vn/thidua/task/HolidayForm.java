package vn.thidua.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A day off, or one that is worked instead, with the paper that says so. */
record HolidayForm(
        @NotNull(message = "Hãy nhập ngày, ví dụ 16/02/2026.") @Nullable
        LocalDate day,

        @NotBlank(message = "Hãy nhập tên ngày nghỉ, ví dụ Tết Nguyên đán.")
        @Size(max = 150, message = "Tên dài quá 150 ký tự.")
        String name,

        @Nullable Boolean worked,

        @NotBlank(message = "Hãy ghi văn bản quy định ngày này.") @Size(max = 300, message = "Nguồn dài quá 300 ký tự.")
        String source) {

    boolean isWorked() {
        return Boolean.TRUE.equals(worked);
    }

    LocalDate dayKnown() {
        return Objects.requireNonNull(day);
    }
}
