package vn.thidua.draft;

import java.time.DateTimeException;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.web.PartialDate;

/** What people type into the forms of a draft, as the document keeps it. */
final class Typed {

    private Typed() {}

    /** In one line; null when nothing was typed. */
    static @Nullable String line(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : typed.strip().replaceAll("\\s+", " ");
    }

    /** As precise as it was typed; null when nothing was typed, or no date. */
    static @Nullable String date(@Nullable String typed) {
        var words = line(typed);
        try {
            return words == null ? null : PartialDate.typed(words).known();
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Notes an error where something was typed that is no date. */
    static void check(String field, @Nullable String typed, Errors errors) {
        if (line(typed) == null || date(typed) != null) return;
        errors.rejectValue(
                field, "date", "Chưa rõ thời gian; hãy viết như 05/6/2026, tháng 6/2026, năm 2026 hoặc hằng quý.");
    }
}
