package vn.thidua.part;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Show;

/** Something happened to a part; told on the timeline of its task. */
record PartChanged(Part part, String summary) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("task", part.task());
    }

    @Override
    public Map<String, ?> facts() {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("part", part.id().toString());
        facts.put("unit", part.unit().toString());
        facts.put("person", part.person().toString());
        facts.put("text", part.text());
        facts.put("state", part.state().name());
        if (part.due() != null) facts.put("due", Show.date(part.due()));
        if (part.note() != null) facts.put("reason", part.note());
        return facts;
    }
}
