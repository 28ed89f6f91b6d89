package vn.thidua.indicator;

import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** The reporting calendar was changed, or a period opened again. */
record CalendarEvent(UUID id, String summary) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("reporting_calendar", id);
    }
}
