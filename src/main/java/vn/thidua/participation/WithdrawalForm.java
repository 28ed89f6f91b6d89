package vn.thidua.participation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a subject takes part no more. */
record WithdrawalForm(
        @NotBlank(message = "Hãy ghi lý do rút đăng ký.")
        @Size(max = 2_000, message = "Lý do dài quá 2.000 ký tự, hãy viết gọn lại.")
        String reason) {}
