package vn.thidua.reading;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Something was done with figures of a sheet. */
record SheetEvent(Sheet sheet, String summary, Map<String, ?> facts) implements DomainEvent {

    @Override
    public Subject subject() {
        return sheet.subject();
    }
}
