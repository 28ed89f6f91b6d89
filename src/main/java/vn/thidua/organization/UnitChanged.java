package vn.thidua.organization;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** The facts of a unit were changed to these. */
record UnitChanged(Unit unit) implements DomainEvent {

    @Override
    public Subject subject() {
        return unit.subject();
    }

    @Override
    public String summary() {
        return "Sửa thông tin đơn vị";
    }

    @Override
    public Map<String, ?> facts() {
        return UnitFacts.of(unit);
    }
}
