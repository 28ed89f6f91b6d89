package vn.thidua.organization;

import java.time.LocalDate;
import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** The last day of a post was set; told on the timeline of the unit. */
record PostEnded(Post post, LocalDate lastDay) implements DomainEvent {

    @Override
    public Subject subject() {
        return Unit.subject(post.unitId());
    }

    @Override
    public String summary() {
        return "Kết thúc chức vụ " + post.title();
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("post", post.id().toString(), "ends", lastDay.toString());
    }

    @Override
    public Map<String, ?> personal() {
        return Map.of("person", post.personId().toString());
    }
}
