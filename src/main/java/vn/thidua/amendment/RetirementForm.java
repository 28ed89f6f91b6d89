package vn.thidua.amendment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a clause goes out of force.
 *
 * @param version that was read
 */
record RetirementForm(
        @Nullable Integer version,

        @NotBlank(message = "Hãy ghi lý do.") @Size(max = 2000, message = "Nhiều nhất 2.000 ký tự.")
        String reason,

        @Nullable @Size(max = 200, message = "Nhiều nhất 200 ký tự.")
        String document) {

    int read() {
        return Objects.requireNonNullElse(version, 0);
    }
}
