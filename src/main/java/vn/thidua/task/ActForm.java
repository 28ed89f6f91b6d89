package vn.thidua.task;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.multipart.MultipartFile;

/** What is said with an act, see {@link Said}; the page of the act shows the fields that it asks for. */
record ActForm(
        @NotBlank(message = "Hãy ghi rõ nội dung này, để người nhận biết cần làm gì tiếp.")
        @Size(max = 5_000, message = "Nội dung dài quá 5.000 ký tự, hãy viết gọn lại.")
        String reason,

        @Nullable LocalDate day,

        @Size(max = 1_000, message = "Nội dung dài quá 1.000 ký tự, hãy viết gọn lại.") @Nullable
        String content,

        @Min(value = 0, message = "Nhập số từ 0 đến 100.")
        @Max(value = 100, message = "Nhập số từ 0 đến 100.")
        @Nullable
        Integer percent,

        @Nullable UUID person,
        @Nullable UUID deputy,
        @Nullable UUID behalf,
        @Nullable List<UUID> uploads,

        @Size(max = 20, message = "Mỗi lần gửi tối đa 20 tệp.") @Nullable
        List<MultipartFile> evidence) {

    /** What each act needs beyond its words. */
    void check(Ask ask, Task task, LocalDate today, Errors errors) {
        if (ask.day() != null && !ask.isDayOptional() && day == null && !errors.hasFieldErrors("day")) {
            errors.rejectValue("day", "none", "Hãy nhập ngày, ví dụ 31/12/2026.");
        }
        if (day != null && day.isBefore(today)) errors.rejectValue("day", "past", "Ngày phải từ hôm nay trở đi.");
        if (ask == Ask.EXTENSION && day != null && task.due() != null && !day.isAfter(task.due())) {
            errors.rejectValue("day", "early", "Hạn mới phải sau hạn hiện tại.");
        }
        if (ask == Ask.COUNTER && day == null && words(content) == null && !errors.hasFieldErrors("day")) {
            errors.rejectValue("day", "none", "Hãy đề xuất hạn khác hoặc nội dung khác.");
        }
        if (ask == Ask.OBSTACLE && person == null) {
            errors.rejectValue("person", "none", "Hãy chọn người có trách nhiệm trả lời.");
        }
        if (ask == Ask.HANDOVER) checkHandover(errors);
    }

    private void checkHandover(Errors errors) {
        if (person == null) errors.rejectValue("person", "none", "Hãy chọn người phụ trách.");
        if (deputy == null) errors.rejectValue("deputy", "none", "Hãy chọn người thay thế.");
        if (person != null && person.equals(deputy)) {
            errors.rejectValue("deputy", "same", "Người thay thế phải khác người phụ trách.");
        }
    }

    Said said() {
        return new Said(reason.strip(), day, words(content), percent, null, person, deputy, behalf);
    }

    private static @Nullable String words(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
