package vn.thidua.overview;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.movement.Movement;

/** Duties of a movement were placed in the areas of its plan; {@code duties} tells how many. */
record DutiesPlaced(UUID movement, int duties) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject(Movement.SUBJECT, movement);
    }

    @Override
    public String summary() {
        return "Gắn nhiệm vụ của kế hoạch với nội dung thi đua";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("duties", duties);
    }
}
