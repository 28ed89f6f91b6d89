package vn.thidua.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The pledge of a registration, changed. */
record PledgeForm(
        @Nullable Integer version,
        @Nullable List<UUID> areas,

        @Size(max = 200, message = "Người đại diện dài quá 200 ký tự.") @Nullable
        String representative,

        @NotBlank(message = "Hãy ghi ít nhất một điều giao ước.")
        @Size(max = 4_000, message = "Giao ước dài quá 4.000 ký tự, hãy viết gọn lại.")
        @Nullable
        String pledge) {

    static PledgeForm of(Registration registration) {
        var pledge = registration.pledge();
        return new PledgeForm(registration.version(), pledge.areas(), pledge.representative(), pledge.text());
    }

    Pledge toPledge() {
        return Typed.pledge(areas, representative, pledge);
    }
}
