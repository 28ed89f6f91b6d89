package vn.thidua.organization;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a person.
 *
 * @param renamedOn first day of another name by law; null for a correction
 * @param version of the person as it was read
 */
record PersonForm(
        @NotBlank(message = "Hãy nhập họ và tên.") @Size(max = 100, message = "Họ và tên dài nhất 100 ký tự.") @Nullable
        String fullName,

        @Size(max = 20, message = "Số điện thoại dài nhất 20 ký tự.") @Nullable
        String phone,

        @Size(max = 254, message = "Địa chỉ thư điện tử quá dài.") @Email @Nullable
        String email,

        @Nullable LocalDate renamedOn,
        @Nullable Integer version) {

    static PersonForm of(Person person) {
        return new PersonForm(person.fullName(), person.phone(), person.email(), null, person.version());
    }
}
