package vn.thidua.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What is entered to set a number from a day on. */
record SettingForm(
        @NotNull(message = "Hãy nhập giá trị.") @Nullable Integer value,

        @NotNull(message = "Hãy nhập ngày áp dụng.") @Nullable
        LocalDate validFrom,

        @NotBlank(message = "Hãy ghi căn cứ: văn bản hoặc quyết định của đơn vị.")
        @Size(max = 200, message = "Nhiều nhất 200 ký tự.")
        String source,

        @Nullable @Size(max = 300, message = "Nhiều nhất 300 ký tự.")
        String note) {

    /** Says in the form what the number may be, and that the past stays. */
    void check(Setting setting, LocalDate today, BindingResult errors) {
        if (value != null && (value < setting.least() || value > setting.most())) {
            errors.rejectValue(
                    "value",
                    "limits",
                    "Chỉ nhận từ %d đến %d %s.".formatted(setting.least(), setting.most(), setting.unit()));
        }
        if (validFrom != null && validFrom.isBefore(today)) {
            errors.rejectValue("validFrom", "past", "Ngày áp dụng phải từ hôm nay trở đi.");
        }
    }
}
