package vn.thidua.participation;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.organization.Unit;

/** The head of a unit has received the plan of a movement. */
record Acknowledged(UUID movement, UUID unit) implements DomainEvent {

    @Override
    public Subject subject() {
        return Unit.subject(unit);
    }

    @Override
    public String summary() {
        return "Xác nhận đã nhận và quán triệt kế hoạch phong trào";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("movement", movement.toString());
    }
}
