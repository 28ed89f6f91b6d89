package vn.thidua.indicator;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What an indicator means, as it is typed; for a new indicator with what never changes.
 *
 * @param code empty for a change
 * @param kind null for a change
 * @param frequency null for a change
 * @param from slug of the first period of a change; null for a new one
 * @param reason of a change
 */
record WordingForm(
        @Nullable @Size(max = 16, message = "Mã dài quá 16 ký tự.")
        String code,

        @Nullable Kind kind,
        @Nullable Frequency frequency,

        @NotBlank(message = "Hãy nhập tên chỉ tiêu.") @Size(max = 300, message = "Tên dài quá 300 ký tự.") @Nullable
        String name,

        @NotBlank(message = "Hãy nhập đơn vị tính.")
        @Size(max = 40, message = "Đơn vị tính dài quá 40 ký tự.")
        @Nullable
        String unit,

        @NotNull(message = "Hãy chọn chiều tốt.") @Nullable Direction direction,

        @NotBlank(message = "Hãy ghi cách đếm, hoặc tử số là gì.")
        @Size(max = 300, message = "Dài quá 300 ký tự.")
        @Nullable
        String numerator,

        @Nullable @Size(max = 300, message = "Dài quá 300 ký tự.")
        String denominator,

        @Nullable @Size(max = 300, message = "Dài quá 300 ký tự.")
        String evidence,

        @Nullable @Size(max = 300, message = "Dài quá 300 ký tự.")
        String source,

        @Nullable String from,

        @Nullable @Size(max = 2000, message = "Lý do dài quá 2.000 ký tự.")
        String reason) {

    static WordingForm of(Indicator indicator, Period from) {
        var wording = indicator.definition();
        return new WordingForm(
                "",
                null,
                null,
                wording.name(),
                wording.unit(),
                wording.direction(),
                wording.numerator(),
                wording.denominator(),
                wording.evidence(),
                wording.source(),
                from.slug(),
                "");
    }

    static WordingForm blank() {
        return new WordingForm("", null, null, "", "", Direction.UP, "", "", "", "", null, "");
    }

    /** What a new indicator needs besides. */
    void checkNew(Errors errors) {
        if (!Objects.toString(code, "").strip().matches("[A-Za-z0-9-]{1,16}")) {
            errors.rejectValue("code", "wrong", "Mã gồm chữ không dấu, số và dấu gạch ngang, ví dụ AB-01.");
        }
        if (kind == null) errors.rejectValue("kind", "none", "Hãy chọn loại chỉ tiêu.");
        if (frequency == null) errors.rejectValue("frequency", "none", "Hãy chọn kỳ báo cáo.");
        if (kind != null) check(kind, errors);
    }

    /** What a change needs besides. */
    void checkChange(Indicator indicator, Errors errors) {
        if (Objects.toString(reason, "").isBlank()) {
            errors.rejectValue("reason", "none", "Hãy ghi lý do sửa định nghĩa.");
        }
        if (first(indicator) == null) errors.rejectValue("from", "none", "Hãy chọn kỳ bắt đầu áp dụng.");
        check(indicator.kind(), errors);
    }

    private void check(Kind of, Errors errors) {
        if (of.hasDenominator() && Objects.toString(denominator, "").isBlank()) {
            errors.rejectValue("denominator", "none", "Loại chỉ tiêu này cần mẫu số: hãy ghi mẫu số là gì.");
        }
    }

    /** The first period of a change; null when it is none of the indicator's. */
    @Nullable
    Period first(Indicator indicator) {
        return Period.parse(Objects.toString(from, ""))
                .filter(period -> period.frequency() == indicator.frequency())
                .orElse(null);
    }

    Wording wording(Kind of) {
        return new Wording(
                text(name),
                text(unit),
                Objects.requireNonNull(direction),
                text(numerator),
                of.hasDenominator() ? orNull(denominator) : null,
                orNull(evidence),
                orNull(source));
    }

    private static String text(@Nullable String typed) {
        return Objects.toString(typed, "").strip();
    }

    private static @Nullable String orNull(@Nullable String typed) {
        return text(typed).isEmpty() ? null : text(typed);
    }
}
