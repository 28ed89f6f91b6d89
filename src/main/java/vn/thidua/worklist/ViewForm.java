package vn.thidua.worklist;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A list that somebody wants to keep. */
record ViewForm(
        @NotBlank(message = "Hãy đặt tên cho danh sách, ví dụ “Việc quá hạn của các thôn”.")
        @Size(max = 60, message = "Tên dài quá 60 ký tự, hãy đặt ngắn gọn hơn.")
        String name,

        @Nullable Boolean first) {

    static ViewForm of(View view) {
        return new ViewForm(view.name(), view.first());
    }

    boolean isFirst() {
        return Boolean.TRUE.equals(first);
    }

    /** @param id of the list; null for a new one */
    void check(List<View> kept, @Nullable UUID id, Errors errors) {
        if (errors.hasFieldErrors("name")) return;
        if (kept.stream()
                .anyMatch(view -> view.name().equals(name.strip()) && !view.id().equals(id))) {
            errors.rejectValue("name", "same", "Ông/bà đã có danh sách tên này. Hãy đặt tên khác.");
        } else if (id == null && kept.size() >= Views.MOST) {
            errors.reject(
                    "full",
                    "Mỗi người lưu nhiều nhất %d danh sách. Hãy xóa bớt danh sách không dùng.".formatted(Views.MOST));
        }
    }
}
