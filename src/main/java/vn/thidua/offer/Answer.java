package vn.thidua.offer;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.movement.Movement;

/**
 * What a commune answers to the offer of its city: the row and the news of it.
 *
 * @param cityMovement the movement that was offered
 * @param position number of the answer, from 1; the last one holds
 * @param movement the commune's own movement that takes part; null when there is none yet
 * @param draft the plan of its own that the commune began; null when it did not
 * @param reason null but for a refusal
 */
record Answer(
        UUID city,
        UUID cityMovement,
        int position,
        Kind kind,
        @Nullable UUID movement,
        @Nullable UUID draft,
        @Nullable String reason,
        Instant at)
        implements DomainEvent {

    /** Yes or no. */
    enum Kind {
        ACCEPTED("hưởng ứng"),
        DECLINED("không hưởng ứng");

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
        return new Subject(Movement.SUBJECT, cityMovement);
    }

    @Override
    public String summary() {
        if (kind == Kind.DECLINED) return "Trả lời không hưởng ứng phong trào của cấp trên";
        return movement == null
                ? "Hưởng ứng phong trào của cấp trên"
                : "Gắn phong trào của địa phương với phong trào của cấp trên";
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new LinkedHashMap<String, Object>();
        if (movement != null) facts.put("movement", movement.toString());
        if (draft != null) facts.put("draft", draft.toString());
        if (reason != null) facts.put("reason", reason);
        return facts;
    }
}
