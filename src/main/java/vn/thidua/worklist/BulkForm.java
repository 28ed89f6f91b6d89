package vn.thidua.worklist;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.task.Deed;
import vn.thidua.task.Wish;

/**
 * The same for many tasks.
 *
 * @param row the tasks as they were looked at, see {@link Picked}
 * @param back path of the list from which they come
 * @param preview only what would happen is wanted
 */
record BulkForm(
        @NotNull(message = "Hãy chọn việc cần làm.") Deed deed,
        @Nullable List<String> row,

        @Size(max = 2_000, message = "Lý do dài quá 2.000 ký tự, hãy viết gọn lại.") @Nullable
        String reason,

        @Nullable LocalDate day,
        @Nullable UUID owner,
        @Nullable UUID deputy,
        @Nullable String back,
        @Nullable Boolean preview) {

    boolean isPreview() {
        return Boolean.TRUE.equals(preview);
    }

    /** What each deed needs. */
    void check(LocalDate today, Errors errors) {
        if (deed == Deed.RESCHEDULE && !errors.hasFieldErrors("day")) {
            if (day == null) errors.rejectValue("day", "none", "Hãy nhập hạn mới, ví dụ 31/12/2026.");
            else if (day.isBefore(today)) errors.rejectValue("day", "past", "Hạn mới phải từ hôm nay trở đi.");
        }
        if (deed == Deed.HAND_OVER) checkPeople(errors);
        if ((deed == Deed.RESCHEDULE || deed == Deed.HAND_OVER) && (reason == null || reason.isBlank())) {
            errors.rejectValue("reason", "none", "Hãy ghi lý do, để người nhận biết vì sao thay đổi.");
        }
    }

    private void checkPeople(Errors errors) {
        if (owner == null && deputy == null) {
            errors.rejectValue("owner", "none", "Hãy chọn người phụ trách mới hoặc người thay thế mới.");
        } else if (owner != null && owner.equals(deputy)) {
            errors.rejectValue("deputy", "same", "Người thay thế phải khác người phụ trách.");
        }
    }

    List<Wish> wishes() {
        var words = reason == null || reason.isBlank() ? null : reason.strip();
        if (row == null) return List.of();
        return row.stream()
                .flatMap(one -> Picked.of(one).stream())
                .map(one -> new Wish(one.task(), one.version(), deed, words, day, owner, deputy, null))
                .toList();
    }
}
