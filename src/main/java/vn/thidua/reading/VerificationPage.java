package vn.thidua.reading;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Indicator;
import vn.thidua.indicator.Period;
import vn.thidua.organization.Unit;

/**
 * What waits to be verified in a period.
 *
 * @param waiting how many figures wait, by period
 * @param acceptDays days after which a figure that needed no explanation is accepted by itself; null when that is off
 * @param sent figures of the period that were sent and not returned
 */
record VerificationPage(
        Period period,
        Map<Period, Integer> waiting,
        List<OfUnit> units,
        @Nullable Integer acceptDays,
        int sent,
        int verified) {

    /** What waits of one unit. */
    record OfUnit(Unit unit, List<Line> lines) {}

    /**
     * One figure.
     *
     * @param before the value that was verified and then corrected; null when there is none
     * @param previous of the period before; null when there is none
     * @param own whether the member reported or typed it, so that somebody else must verify it
     */
    record Line(
            Reading reading,
            Indicator indicator,
            @Nullable Reading before,
            @Nullable Reading previous,
            int files,
            boolean own) {

        String title() {
            var breakdown = Breakdown.of(reading.breakdown());
            return breakdown == Breakdown.WHOLE
                    ? indicator.name()
                    : indicator.name() + " – " + breakdown.label().toLowerCase(java.util.Locale.ROOT);
        }

        String shown(@Nullable Reading reading) {
            return reading == null ? "–" : reading.shown(indicator.kind());
        }

        /** Numerator out of denominator; empty for kinds without one. */
        String parts() {
            return reading.denominator() == null
                    ? ""
                    : reading.typedNumerator() + " trên " + reading.typedDenominator();
        }
    }

    int count() {
        return units.stream().mapToInt(unit -> unit.lines().size()).sum();
    }
}
