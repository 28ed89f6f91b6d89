package vn.thidua.task;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;
import vn.thidua.web.Show;

/** A day off, or one that is worked instead, was entered or taken away. */
record HolidayEvent(UUID id, String summary, LocalDate day) implements DomainEvent {

    @Override
    public Subject subject() {
        return new Subject("holiday", id);
    }

    @Override
    public Map<String, ?> facts() {
        return Map.of("day", Show.date(day));
    }
}
