package vn.thidua.part;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a part is given back or ended. */
record ReasonForm(
        @NotBlank(message = "Hãy ghi rõ lý do để đơn vị phối hợp biết.")
        @Size(max = 2_000, message = "Lý do dài quá 2.000 ký tự, hãy viết gọn lại.")
        String reason) {

    String words() {
        return reason.strip();
    }
}
