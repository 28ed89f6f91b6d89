package vn.thidua.draft;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.web.Show;

/** What is entered about an entry; fields that its kind does not have stay empty. */
record EntryForm(
        @NotBlank(message = "Hãy nhập nội dung của mục này.")
        @Size(max = 10000, message = "Nội dung một mục dài nhất 10.000 ký tự.")
        @Nullable
        String text,

        @Nullable String starts,
        @Nullable String ends,

        @DecimalMin(value = "0", message = "Số điểm không nhỏ hơn 0.")
        @DecimalMax(value = "10000", message = "Số điểm không lớn hơn 10.000.")
        @Digits(integer = 5, fraction = 2, message = "Số điểm có nhiều nhất hai chữ số thập phân.")
        @Nullable
        BigDecimal points,

        @Size(max = 60, message = "Con số dài nhất 60 ký tự.") @Nullable
        String value,

        @Size(max = 60, message = "Đơn vị tính dài nhất 60 ký tự.") @Nullable
        String measure,

        @Nullable Boolean requested,
        @Nullable Boolean coordinating) {

    static EntryForm of(Facts facts) {
        return new EntryForm(
                facts.text(),
                Show.partialDate(facts.starts()),
                Show.partialDate(facts.ends()),
                facts.points(),
                facts.value(),
                facts.measure(),
                facts.requested(),
                facts.coordinating());
    }

    /** Dates must be dates. */
    void check(Errors errors) {
        Typed.check("starts", starts, errors);
        Typed.check("ends", ends, errors);
    }

    Facts facts() {
        return new Facts(
                Objects.requireNonNull(text),
                Typed.date(starts),
                Typed.date(ends),
                points,
                Typed.line(value),
                Typed.line(measure),
                Boolean.TRUE.equals(requested),
                Boolean.TRUE.equals(coordinating));
    }
}
