package vn.thidua.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A task entered by hand.
 *
 * @param clauses of the plan that it serves; null for none
 * @param second who verifies when the standing office may not; null for nobody
 * @param draft kept for later
 */
record TaskForm(
        @NotBlank(message = "Hãy ghi nội dung nhiệm vụ.")
        @Size(max = 1_000, message = "Nội dung dài quá 1.000 ký tự, hãy viết gọn lại.")
        String title,

        @NotNull(message = "Hãy chọn đơn vị thực hiện.") @Nullable
        UUID unit,

        @NotNull(message = "Hãy chọn người phụ trách.") @Nullable
        UUID owner,

        @NotNull(message = "Hãy chọn người thay thế.") @Nullable
        UUID deputy,

        @Nullable UUID second,
        @Nullable LocalDate due,
        @Nullable Recurrence recurrence,
        @Nullable LocalDate until,
        @Nullable List<UUID> clauses,
        @Nullable Boolean draft) {

    void check(LocalDate today, Errors errors) {
        if (owner != null && owner.equals(deputy)) {
            errors.rejectValue("deputy", "same", "Người thay thế phải khác người phụ trách.");
        }
        if (owner != null && owner.equals(second)) {
            errors.rejectValue("second", "same", "Người thẩm định phải khác người phụ trách.");
        }
        if (due != null && due.isBefore(today)) errors.rejectValue("due", "past", "Hạn phải từ hôm nay trở đi.");
        AssignmentForm.checkRepeat(recurring(), due, until, errors);
        if (isDraft() && recurring() != Recurrence.ONCE) {
            errors.rejectValue("recurrence", "draft", "Nhiệm vụ định kỳ được giao ngay, không lưu bản nháp.");
        }
    }

    Recurrence recurring() {
        return recurrence == null ? Recurrence.ONCE : recurrence;
    }

    boolean isDraft() {
        return Boolean.TRUE.equals(draft);
    }

    UUID unitChosen() {
        return Objects.requireNonNull(unit);
    }

    List<UUID> clausesChosen() {
        return clauses == null ? List.of() : clauses;
    }
}
