package vn.thidua.part;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a part asks for, and by when; null for no last day. */
record WordingForm(
        @NotBlank(message = "Hãy ghi phần việc của đơn vị phối hợp.")
        @Size(max = 1_000, message = "Phần việc dài quá 1.000 ký tự, hãy viết gọn lại.")
        String text,

        @Nullable LocalDate due) {

    static WordingForm of(Part part) {
        return new WordingForm(part.text(), part.due());
    }
}
