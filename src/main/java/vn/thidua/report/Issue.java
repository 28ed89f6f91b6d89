package vn.thidua.report;

import java.time.Instant;
import java.util.UUID;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Subject;

/**
 * The report as it was made into a paper; its file belongs to it and is never changed.
 *
 * @param number from 1 in each report
 * @param figuresAt the moment of its numbers, UTC
 * @param madeBy the officer
 */
record Issue(UUID id, UUID report, Period period, int number, Instant figuresAt, UUID madeBy) {

    /** Kind of the {@link Subject} that it is. */
    static final String KIND = "report_issue";

    Subject subject() {
        return new Subject(KIND, id);
    }
}
