package vn.thidua.draft;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Another version of a draft holds now. */
record DraftChanged(UUID draft, String summary, int version) implements DomainEvent {

    @Override
    public Subject subject() {
        return Draft.subject(draft);
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("version", version);
    }
}
