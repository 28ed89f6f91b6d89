package vn.thidua.notification;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of somebody's inbox.
 *
 * @param at when the latest news came
 * @param readAt when it was opened; null while it is new
 */
record Notification(
        UUID id,
        Reason reason,
        String title,
        @Nullable String detail,
        String href,
        Instant at,
        @Nullable Instant readAt) {

    boolean isNew() {
        return readAt == null;
    }
}
