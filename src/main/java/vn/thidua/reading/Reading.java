package vn.thidua.reading;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.indicator.Breakdown;
import vn.thidua.indicator.Kind;
import vn.thidua.indicator.Period;
import vn.thidua.indicator.Sum;
import vn.thidua.kernel.Member;
import vn.thidua.web.Show;

/**
 * A figure as it was sent, in one of its versions.
 *
 * @param period see {@link Period#key()}
 * @param breakdown see {@link Breakdown#code()}
 * @param version from 1; each step makes a new one
 * @param late first sent after the due day
 * @param definition version of the indicator's definition
 * @param calendar version of the reporting calendar
 * @param numerator null without a number
 * @param denominator null for kinds without one
 * @param reporterId in whose name it is; null when the program counted it
 * @param typistId who typed it; null as well
 * @param actorId who took the latest step; null when the program did
 * @param warned why a value is right that the program warned of; null when it did not warn
 * @param reason why it was returned, or corrected after the lock or the verification; null otherwise
 */
public record Reading(
        UUID indicatorId,
        UUID unitId,
        int period,
        int breakdown,
        int version,
        State state,
        Presence presence,
        boolean late,
        int definition,
        int calendar,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable UUID reporterId,
        @Nullable UUID typistId,
        Instant enteredAt,
        @Nullable UUID actorId,
        Instant actedAt,
        @Nullable String note,
        @Nullable String warned,
        @Nullable String reason) {

    /** Where it belongs. */
    public Cell cell() {
        return new Cell(indicatorId, unitId, Period.of(period), Breakdown.of(breakdown));
    }

    /** What it adds to a total; nothing without a number. */
    public Sum sum() {
        return numerator == null ? Sum.NOTHING : Sum.of(numerator, denominator);
    }

    /** The value with its words for "none" and "not known", Vietnamese. */
    public String shown(Kind kind) {
        return presence == Presence.NUMBER ? Values.shown(kind, sum()) : presence.label();
    }

    /** Numerator and denominator as they are typed. */
    String typedNumerator() {
        return numerator == null ? "" : Show.number(numerator);
    }

    String typedDenominator() {
        return denominator == null ? "" : Show.number(denominator);
    }

    /** Whether both say the same. */
    boolean says(Presence presence, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator) {
        return this.presence == presence && same(this.numerator, numerator) && same(this.denominator, denominator);
    }

    /** Whether the member may verify or return it: never who reported or typed it. */
    boolean isOf(Member member) {
        return reporterId != null && member.actsAs(reporterId)
                || member.person().equals(typistId);
    }

    /** The next version: judged by somebody; by the program when {@code actor} is null. */
    Reading judged(State state, @Nullable UUID actor, Instant now, @Nullable String why) {
        return new Reading(
                indicatorId,
                unitId,
                period,
                breakdown,
                version + 1,
                state,
                presence,
                late,
                definition,
                calendar,
                numerator,
                denominator,
                reporterId,
                typistId,
                enteredAt,
                actor,
                now,
                note,
                warned,
                why);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
