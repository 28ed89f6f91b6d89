package vn.thidua.reading;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One cell of the entry page, as it was typed.
 *
 * @param version of the figure that the page showed; 0 when there was none
 * @param reason why a value is right that was warned of, or corrected
 */
record Typed(
        @Nullable UUID indicator,
        @Nullable Integer breakdown,
        @Nullable Integer version,
        @Nullable Presence presence,

        @Nullable @Size(max = 40, message = "Số dài quá 40 ký tự.")
        String numerator,

        @Nullable @Size(max = 40, message = "Số dài quá 40 ký tự.")
        String denominator,

        @Nullable @Size(max = 2000, message = "Ghi chú dài quá 2.000 ký tự.")
        String note,

        @Nullable @Size(max = 2000, message = "Giải trình dài quá 2.000 ký tự.")
        String reason) {

    Presence present() {
        return presence == null ? Presence.NUMBER : presence;
    }

    int seen() {
        return version == null ? 0 : version;
    }

    String top() {
        return Objects.toString(numerator, "").strip();
    }

    String bottom() {
        return Objects.toString(denominator, "").strip();
    }

    String remark() {
        return Objects.toString(note, "").strip();
    }

    String explanation() {
        return Objects.toString(reason, "").strip();
    }

    /** Whether nothing was said in it. */
    boolean isEmpty() {
        return present() == Presence.NUMBER && top().isEmpty() && bottom().isEmpty();
    }
}
