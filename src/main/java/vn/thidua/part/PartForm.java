package vn.thidua.part;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A part that is given out; whoever heads the unit answers for it until the unit puts somebody else in charge. */
record PartForm(
        @NotNull(message = "Hãy chọn đơn vị phối hợp.") @Nullable
        UUID unit,

        @NotBlank(message = "Hãy ghi phần việc của đơn vị phối hợp.")
        @Size(max = 1_000, message = "Phần việc dài quá 1.000 ký tự, hãy viết gọn lại.")
        String text,

        @Nullable LocalDate due) {}
