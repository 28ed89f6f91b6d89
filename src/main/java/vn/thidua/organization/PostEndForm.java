package vn.thidua.organization;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The last day of a post. */
record PostEndForm(
        @NotNull(message = "Hãy nhập ngày cuối giữ chức vụ.") @Nullable
        LocalDate lastDay) {}
