package vn.thidua.organization;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is entered to give somebody a post.
 *
 * @param personId somebody who is known; null for somebody new
 * @param fullName of somebody new
 */
record PostForm(
        @Nullable UUID personId,

        @Size(max = 100, message = "Họ và tên dài nhất 100 ký tự.") @Nullable
        String fullName,

        @Size(max = 20, message = "Số điện thoại dài nhất 20 ký tự.") @Nullable
        String phone,

        @Size(max = 254, message = "Địa chỉ thư điện tử quá dài.") @jakarta.validation.constraints.Email @Nullable
        String email,

        @NotBlank(message = "Hãy nhập chức vụ.") @Size(max = 150, message = "Chức vụ dài nhất 150 ký tự.") @Nullable
        String title,

        @NotNull(message = "Hãy chọn vai trò trong đơn vị.") @Nullable
        Rank rank,

        @NotNull(message = "Hãy nhập ngày bắt đầu giữ chức vụ.") @Nullable
        LocalDate starts) {

    static PostForm startingOn(LocalDate day) {
        return new PostForm(null, null, null, null, null, null, day);
    }

    boolean namesSomebodyNew() {
        return fullName != null && !fullName.isBlank();
    }
}
