package vn.thidua.worklist;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Somebody kept, changed or removed a list of one's own. */
record ViewEvent(String summary, View view) implements DomainEvent {

    @Override
    public Subject subject() {
        return view.subject();
    }

    @Override
    public Map<String, ?> personal() {
        return Map.of("name", view.name());
    }
}
