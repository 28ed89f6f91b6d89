package vn.thidua.ladder;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.web.Show;

/** Days without a word for each level, from a day on. */
record LadderForm(
        @NotNull(message = "Hãy nhập số ngày.")
        @Min(value = 1, message = "Ít nhất 1 ngày.")
        @Max(value = 366, message = "Nhiều nhất 366 ngày.")
        @Nullable
        Integer owner,

        @NotNull(message = "Hãy nhập số ngày.")
        @Min(value = 1, message = "Ít nhất 1 ngày.")
        @Max(value = 366, message = "Nhiều nhất 366 ngày.")
        @Nullable
        Integer deputy,

        @NotNull(message = "Hãy nhập số ngày.")
        @Min(value = 1, message = "Ít nhất 1 ngày.")
        @Max(value = 366, message = "Nhiều nhất 366 ngày.")
        @Nullable
        Integer head,

        @NotNull(message = "Hãy nhập số ngày.")
        @Min(value = 1, message = "Ít nhất 1 ngày.")
        @Max(value = 366, message = "Nhiều nhất 366 ngày.")
        @Nullable
        Integer office,

        @NotNull(message = "Hãy nhập ngày bắt đầu áp dụng.") @Nullable
        LocalDate from,

        @NotBlank(message = "Hãy ghi căn cứ, ví dụ quy chế hoặc ý kiến chỉ đạo.")
        @Size(max = 300, message = "Căn cứ dài quá 300 ký tự.")
        @Nullable
        String source) {

    /** The ladder that holds, to be changed. */
    static LadderForm of(Ladder ladder, LocalDate from) {
        return new LadderForm(
                ladder.days().get(Level.OWNER),
                ladder.days().get(Level.DEPUTY),
                ladder.days().get(Level.HEAD),
                ladder.days().get(Level.OFFICE),
                from,
                null);
    }

    /** Each level is told later than the one below, and what was counted is not counted again. */
    void check(LocalDate today, Errors errors) {
        if (from != null && from.isBefore(today)) {
            errors.rejectValue(
                    "from", "past", "Ngày bắt đầu áp dụng không được trước hôm nay, " + Show.date(today) + ".");
        }
        later(owner, deputy, "deputy", Level.OWNER, errors);
        later(deputy, head, "head", Level.DEPUTY, errors);
        later(head, office, "office", Level.HEAD, errors);
    }

    private static void later(
            @Nullable Integer before, @Nullable Integer days, String field, Level below, Errors errors) {
        if (before == null || days == null || days > before) return;
        errors.rejectValue(field, "order", "Phải nhiều hơn %d ngày của %s.".formatted(before, below.label()));
    }

    Map<Level, Integer> days() {
        var days = new EnumMap<Level, Integer>(Level.class);
        days.put(Level.OWNER, Objects.requireNonNull(owner));
        days.put(Level.DEPUTY, Objects.requireNonNull(deputy));
        days.put(Level.HEAD, Objects.requireNonNull(head));
        days.put(Level.OFFICE, Objects.requireNonNull(office));
        return days;
    }
}
