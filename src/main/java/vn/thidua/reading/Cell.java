package vn.thidua.reading;

import java.util.UUID;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;

/** Where a figure belongs. */
public record Cell(UUID indicator, UUID unit, Period period, Breakdown breakdown) {

    /** Path of the page that tells how it came about. */
    public String path() {
        return Sheet.path(unit, period) + "/" + indicator
                + (breakdown == Breakdown.WHOLE ? "" : "?nhom=" + breakdown.code());
    }
}
