package vn.thidua.movement;

import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import vn.thidua.web.Dates;

/**
 * What is entered to declare a state.
 *
 * @param chuyen slug of the state, or {@link StatusPage#BACK}
 * @param position number of the declaration that was seen
 * @param word typed to confirm the heaviest act
 */
record StatusForm(
        @Nullable String chuyen,
        @Nullable Integer position,
        @Nullable LocalDate since,

        @Nullable @Size(max = 200, message = "Nhiều nhất 200 ký tự.")
        String document,

        @Nullable @Size(max = 2000, message = "Nhiều nhất 2.000 ký tự.")
        String reason,

        @Nullable String word) {

    /** What has to be typed before a movement is cancelled. */
    static final String WORD = "HỦY";

    static StatusForm blank(StatusPage page, Clock clock) {
        return new StatusForm(page.slug(), page.course().now().position(), Dates.today(clock), null, null, null);
    }

    String to() {
        return Objects.requireNonNullElse(chuyen, "");
    }

    /** Says in the form what the act needs beside what every act needs. */
    void check(StatusPage page, Errors errors) {
        if (page.needsDay() && since == null && !errors.hasFieldErrors("since")) {
            errors.rejectValue("since", "missing", "Hãy nhập ngày.");
        }
        if (page.needsReason() && why().isEmpty()) errors.rejectValue("reason", "missing", "Hãy ghi lý do.");
        if (page.isHeavy() && !WORD.equals(typed())) {
            errors.rejectValue("word", "wrong", "Hãy gõ đúng chữ %s để xác nhận.".formatted(WORD));
        }
    }

    private String typed() {
        var typed = word == null ? "" : java.text.Normalizer.normalize(word.strip(), java.text.Normalizer.Form.NFC);
        return typed.toUpperCase(Locale.ROOT).replace("HUỶ", WORD);
    }

    int at() {
        return Objects.requireNonNullElse(position, -1);
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }

    Status.Declared said(Clock clock) {
        return new Status.Declared(
                Objects.requireNonNullElseGet(since, () -> Dates.today(clock)),
                blankToNull(document),
                blankToNull(reason));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
