package vn.thidua.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A unit takes part. */
record UnitRegistrationForm(
        @NotNull(message = "Hãy chọn đơn vị đăng ký.") @Nullable
        UUID unit,

        @Nullable List<UUID> areas,

        @NotBlank(message = "Hãy ghi họ tên và chức vụ người đại diện.")
        @Size(max = 200, message = "Người đại diện dài quá 200 ký tự.")
        @Nullable
        String representative,

        @NotBlank(message = "Hãy ghi ít nhất một điều giao ước.")
        @Size(max = 4_000, message = "Giao ước dài quá 4.000 ký tự, hãy viết gọn lại.")
        @Nullable
        String pledge) {

    Pledge toPledge() {
        return Typed.pledge(areas, representative, pledge);
    }
}
