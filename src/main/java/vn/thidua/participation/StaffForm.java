package vn.thidua.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Several of a unit's staff take part, each with a registration of the same words. */
record StaffForm(
        @Nullable UUID unit,

        @NotEmpty(message = "Hãy chọn ít nhất một người.") @Nullable
        List<UUID> persons,

        @Nullable List<UUID> areas,

        @NotBlank(message = "Hãy ghi ít nhất một điều giao ước.")
        @Size(max = 4_000, message = "Giao ước dài quá 4.000 ký tự, hãy viết gọn lại.")
        @Nullable
        String pledge) {

    Pledge toPledge() {
        return Typed.pledge(areas, null, pledge);
    }
}
