package vn.thidua.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

/**
 * A figure that an activity of the program produces by itself. Implemented by the modules above; computed at reading while
 * its period is open, kept as a reading once its due day is over.
 */
public interface Measure {

    /** Code of the indicator in the catalogue: "IND-M01". */
    String code();

    /**
     * What each unit of the commune reaches in these days, both included; units with nothing to count are left out.
     *
     * @param regime the commune's reporting calendar
     */
    Map<UUID, Sum> of(LocalDate from, LocalDate to, Regime regime);
}
