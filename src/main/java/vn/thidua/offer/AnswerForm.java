package vn.thidua.offer;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * What is entered to answer the city's offer.
 *
 * @param choice one of {@link #OWN}, {@link #BEGIN}, {@link #LATER}, {@link #DECLINE}
 * @param position number of the answer that was seen; 0 for none
 * @param movement the own movement that takes part, with {@link #OWN}
 */
record AnswerForm(
        @Nullable String choice,
        @Nullable Integer position,
        @Nullable UUID movement,

        @Nullable @Size(max = 2000, message = "Nhiều nhất 2.000 ký tự.")
        String reason) {

    /** Takes part with a movement that is published already. */
    static final String OWN = "da-co";
    /** Takes part and begins a plan from what the city's says. */
    static final String BEGIN = "lap-moi";
    /** Takes part, with a movement that comes later. */
    static final String LATER = "sau";
    /** Does not take part. */
    static final String DECLINE = "khong";

    String chosen() {
        return Objects.requireNonNullElse(choice, "");
    }

    int seen() {
        return Objects.requireNonNullElse(position, 0);
    }

    String why() {
        return reason == null ? "" : reason.strip();
    }

    void check(Errors errors) {
        switch (chosen()) {
            case OWN -> {
                if (movement == null) errors.rejectValue("movement", "none", "Hãy chọn phong trào của địa phương.");
            }
            case DECLINE -> {
                if (why().isEmpty()) errors.rejectValue("reason", "none", "Hãy ghi lý do không hưởng ứng.");
            }
            case BEGIN, LATER -> {}
            default -> errors.rejectValue("choice", "none", "Hãy chọn câu trả lời.");
        }
    }
}
