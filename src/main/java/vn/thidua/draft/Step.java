package vn.thidua.draft;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/**
 * What happened to a draft besides corrections: the row and the news of it.
 *
 * @param version the version that it was about
 * @param note remark or reason; null when none was given
 * @param person who did it
 */
record Step(
        UUID id,
        UUID draft,
        Kind kind,
        int version,
        @Nullable String note,
        UUID person,
        Instant at) implements DomainEvent {

    /** What can happen; the label says it in a few words. */
    enum Kind {
        SUBMITTED("Đã trình lãnh đạo xem"),
        AGREED("Lãnh đạo đồng ý"),
        CHANGE_ASKED("Lãnh đạo đề nghị sửa"),
        DROPPED("Đã bỏ");

        private final String label;

        Kind(String label) {
            this.label = label;
        }

        String label() {
            return label;
        }
    }

    @Override
    public Subject subject() {
        return Draft.subject(draft);
    }

    @Override
    public String summary() {
        return switch (kind) {
            case SUBMITTED -> "Trình lãnh đạo xem dự thảo";
            case AGREED -> "Đồng ý với dự thảo";
            case CHANGE_ASKED -> "Đề nghị sửa dự thảo";
            case DROPPED -> "Bỏ dự thảo";
        };
    }

    @Override
    public Map<String, ?> facts() {
        return note == null ? Map.of("version", version) : Map.of("version", version, "reason", note);
    }
}
