package vn.thidua.organization;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A unit was entered. */
record UnitAdded(Unit unit) implements DomainEvent {

    @Override
    public Subject subject() {
        return unit.subject();
    }

    @Override
    public String summary() {
        return "Lập đơn vị";
    }

    @Override
    public Map<String, ?> facts() {
        return UnitFacts.of(unit);
    }
}
