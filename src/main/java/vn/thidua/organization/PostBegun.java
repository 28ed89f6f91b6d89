package vn.thidua.organization;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** A person was given a post; told on the timeline of the unit. */
record PostBegun(Post post) implements DomainEvent {

    @Override
    public Subject subject() {
        return Unit.subject(post.unitId());
    }

    @Override
    public String summary() {
        return "Giao chức vụ " + post.title();
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of(
                "post", post.id().toString(),
                "rank", post.rank().name(),
                "starts", post.starts().toString());
    }

    @Override
    public Map<String, ?> personal() {
        return Map.of("person", post.personId().toString());
    }
}
