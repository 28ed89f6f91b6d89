package vn.thidua.organization;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A unit ended; its posts were ended and its work handed over. */
record UnitClosed(Unit unit, LocalDate lastDay, String reason, List<UUID> successors, int posts, int handedOver)
        implements DomainEvent {

    @Override
    public Subject subject() {
        return unit.subject();
    }

    @Override
    public String summary() {
        return "Kết thúc hoạt động của đơn vị";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of(
                "reason", reason,
                "lastDay", lastDay.toString(),
                "successors", successors.toString(),
                "posts", posts,
                "handedOver", handedOver);
    }
}
