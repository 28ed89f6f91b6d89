package vn.thidua.reading;

import java.math.BigDecimal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Period;

/**
 * A figure as a file or another program gives it.
 *
 * @param indicator its code: "IND-D04"
 * @param numerator null without a number
 * @param denominator null for kinds without one, and without a number
 * @param note null leaves a note that is there, empty takes it away; at most 2000 characters
 * @param reason why a value is right that is warned of, or corrected; null or blank when none is given; at most 2000
 *     characters
 */
public record Given(
        String indicator,
        UUID unit,
        Period period,
        Breakdown breakdown,
        Presence presence,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable String note,
        @Nullable String reason) {

    private static final int LONGEST = 2000;

    /** A number of the whole, without note and reason. */
    public static Given number(
            String indicator, UUID unit, Period period, BigDecimal numerator, @Nullable BigDecimal denominator) {
        return new Given(indicator, unit, period, Breakdown.WHOLE, Presence.NUMBER, numerator, denominator, null, null);
    }

    /** The same with a reason. */
    public Given explained(String reason) {
        return new Given(indicator, unit, period, breakdown, presence, numerator, denominator, note, reason);
    }

    /** The text that is too long; null when none is. */
    Judged.@Nullable Part tooLong() {
        if (note != null && note.length() > LONGEST) return Judged.Part.NOTE;
        return reason != null && reason.length() > LONGEST ? Judged.Part.REASON : null;
    }

    String explanation() {
        return reason == null ? "" : reason.strip();
    }
}
