package vn.thidua.indicator;

import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Something was done with an indicator. */
record IndicatorEvent(UUID indicator, String summary, Map<String, ?> facts) implements DomainEvent {

    IndicatorEvent(UUID indicator, String summary) {
        this(indicator, summary, Map.of());
    }

    @Override
    public Subject subject() {
        return Indicator.subject(indicator);
    }
}
