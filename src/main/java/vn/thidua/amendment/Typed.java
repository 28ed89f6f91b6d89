package vn.thidua.amendment;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.web.PartialDate;

/** Texts as they were typed: what is blank is nothing, a date may be known in part. */
final class Typed {

    private Typed() {}

    /** Without spaces at its ends; null when nothing was typed. */
    static @Nullable String text(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip();
    }

    /** The date in the form of {@link PartialDate}; null when nothing was typed. Must have been checked. */
    static @Nullable String date(@Nullable String typed) {
        var text = text(typed);
        return text == null ? null : PartialDate.typed(text).known();
    }

    /** Says at the field that no date can be read there. */
    static void checkDate(String field, @Nullable String typed, Errors errors) {
        try {
            date(typed);
        } catch (DateTimeException unreadable) {
            errors.rejectValue(
                    field,
                    "date",
                    "Chưa phải là một ngày có thật; hãy viết như 05/6/2026, 6/2026, quý IV/2026 hoặc 2026.");
        }
    }
}
