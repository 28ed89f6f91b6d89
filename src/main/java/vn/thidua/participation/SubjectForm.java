package vn.thidua.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A household, a household business or a citizen without an account: name and address, nothing else. */
record SubjectForm(
        @NotNull(message = "Hãy chọn loại đối tượng.") @Nullable
        SubjectKind kind,

        @NotBlank(message = "Hãy ghi họ và tên.") @Size(max = 200, message = "Họ và tên dài quá 200 ký tự.") @Nullable
        String name,

        @Nullable UUID village,

        @Size(max = 200, message = "Địa chỉ dài quá 200 ký tự.") @Nullable
        String address,

        @Nullable List<UUID> areas,

        @NotBlank(message = "Hãy ghi ít nhất một điều giao ước.")
        @Size(max = 4_000, message = "Giao ước dài quá 4.000 ký tự, hãy viết gọn lại.")
        @Nullable
        String pledge) {

    Participant toParticipant() {
        return new Participant(
                Objects.requireNonNull(kind),
                null,
                null,
                Typed.tidy(Objects.requireNonNull(name)),
                village,
                address == null || address.isBlank() ? null : Typed.tidy(address));
    }

    Pledge toPledge() {
        return Typed.pledge(areas, null, pledge);
    }
}
