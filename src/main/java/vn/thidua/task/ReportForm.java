package vn.thidua.task;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * What a unit reports about a task.
 *
 * @param uploads evidence that was sent ahead
 * @param round whether the next task is wanted after this one
 * @param behalf for whom it was typed; null when one reports oneself
 */
record ReportForm(
        @NotBlank(message = "Hãy ghi kết quả đã làm được.")
        @Size(max = 5_000, message = "Báo cáo dài quá 5.000 ký tự, hãy viết gọn lại hoặc đính kèm tệp.")
        String note,

        @Nullable UUID behalf,

        @Nullable List<UUID> uploads,
        @Nullable Boolean round,

        @Size(max = 20, message = "Mỗi lần gửi tối đa 20 tệp.") @Nullable
        List<MultipartFile> evidence) {

    boolean goesRound() {
        return Boolean.TRUE.equals(round);
    }
}
