package vn.thidua.report;

import java.util.Map;
import java.util.UUID;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Subject;

/**
 * What the officer wrote into the report of a period.
 *
 * @param version grows by one with each change; 0 while nothing was written
 * @param texts one paragraph a line; a topic without a text says what the figures say
 */
record Report(UUID id, Period period, int version, Map<Topic, String> texts) {

    /** Kind of the {@link Subject} that a report is. */
    static final String KIND = "report";

    /** At most so many characters a topic: the paper has one page of text. */
    static final int LONGEST = 4_000;

    Subject subject() {
        return new Subject(KIND, id);
    }

    String path() {
        return path(period);
    }

    static String path(Period period) {
        return "/bao-cao-tong-hop/" + period.slug();
    }
}
