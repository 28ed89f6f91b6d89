package vn.thidua.part;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What the unit says about its part.
 *
 * @param done whether the part is done
 */
record WordForm(
        @NotBlank(message = "Hãy ghi rõ đã làm được gì.")
        @Size(max = 2_000, message = "Nội dung dài quá 2.000 ký tự, hãy viết gọn lại.")
        String note,

        @Nullable Boolean done) {

    boolean isDone() {
        return Boolean.TRUE.equals(done);
    }

    String words() {
        return note.strip();
    }
}
