package vn.thidua.report;

import java.util.Map;
import vn.thidua.kernel.DomainEvent;
import vn.thidua.kernel.Subject;

/** Something was done with a report. */
record ReportEvent(Report report, String summary, Map<String, ?> facts) implements DomainEvent {

    @Override
    public Subject subject() {
        return report.subject();
    }
}
