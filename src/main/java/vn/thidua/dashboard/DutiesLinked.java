package vn.thidua.dashboard;

import java.util.Map;
import vn.thidua.indicator.Indicator;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** It was said which duties an indicator measures. */
record DutiesLinked(Indicator indicator, int duties) implements DomainEvent {

    @Override
    public Subject subject() {
        return indicator.subject();
    }

    @Override
    public String summary() {
        return "Gắn chỉ tiêu với nhiệm vụ của phong trào";
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("số nhiệm vụ", duties);
    }
}
