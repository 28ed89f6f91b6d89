package vn.thidua.reading;

import java.util.UUID;
import vn.thidua.indicator.Period;
import vn.thidua.kernel.Subject;

/** A unit's figures of one period. */
record Sheet(UUID id, UUID unit, Period period) {

    /** Kind of the {@link Subject} that a sheet is. */
    static final String KIND = "figure_sheet";

    Subject subject() {
        return new Subject(KIND, id);
    }

    String path() {
        return path(unit, period);
    }

    /** Path of the entry page. */
    static String path(UUID unit, Period period) {
        return "/so-lieu/" + unit + "/" + period.slug();
    }
}
