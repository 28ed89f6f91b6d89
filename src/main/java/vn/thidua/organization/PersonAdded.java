package vn.thidua.organization;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A person was entered. */
record PersonAdded(Person person) implements DomainEvent {

    @Override
    public Subject subject() {
        return person.subject();
    }

    @Override
    public String summary() {
        return "Thêm người";
    }

    @Override
    public Map<String, ?> personal() {
        return PersonChanged.values(person);
    }
}
