package vn.thidua.organization;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A group or cluster was set up, changed or taken out of use; it is like this now. */
record GroupEvent(UnitGroup group, String summary) implements DomainEvent {

    @Override
    public Subject subject() {
        return group.subject();
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("name", group.name());
        facts.put("kind", group.kind().name());
        facts.put("kinds", group.kinds().toString());
        facts.put("units", group.named().toString());
        if (group.head() != null) facts.put("head", group.head().toString());
        if (group.deputy() != null) facts.put("deputy", group.deputy().toString());
        return facts;
    }
}
