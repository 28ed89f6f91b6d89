package vn.thidua.movement;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A draft became a movement. */
record MovementPublished(UUID movement, String name, int clauses, int units, int duties) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject(Movement.SUBJECT, movement);
    }

    @Override
    public String summary() {
        return "Công bố phong trào thi đua";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("name", name, "clauses", clauses, "units", units, "duties", duties);
    }
}
