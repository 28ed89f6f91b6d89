package vn.thidua.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The reason of a return or a refusal; always asked for. */
record ReasonForm(
        @NotBlank(message = "Hãy ghi lý do, để người nhận biết cần làm gì tiếp.")
        @Size(max = 2_000, message = "Lý do dài quá 2.000 ký tự, hãy viết gọn lại.")
        String reason) {}
