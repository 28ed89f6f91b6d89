package vn.thidua.notification;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The letter of one person and one day, and what became of it.
 *
 * @param day in Vietnam
 * @param items how many notifications it tells
 * @param failure why the last attempt failed, in Vietnamese; null otherwise
 */
record Digest(
        UUID id,
        UUID person,
        String personName,
        @Nullable String email,
        LocalDate day,
        State state,
        int attempts,
        Instant triedAt,
        int items,
        @Nullable String failure) {

    enum State {
        SENDING("đang gửi"),
        SENT("đã gửi"),
        FAILED("chưa gửi được");

        private final String label;

        State(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }
}
