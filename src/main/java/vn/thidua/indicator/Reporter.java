package vn.thidua.indicator;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Member;

/**
 * Who reports an indicator for a unit.
 *
 * @param deputy never the person
 * @param frequency of the indicator
 * @param beginsOn first day of the first period
 * @param endsOn last day of the last period; null while no end is known
 * @param version grows by one with each change
 */
public record Reporter(
        UUID id,
        UUID indicator,
        UUID unit,
        UUID person,
        UUID deputy,
        Frequency frequency,
        LocalDate beginsOn,
        @Nullable LocalDate endsOn,
        int version) {

    /** Whether it is reported for the period. */
    public boolean reports(Period period) {
        return period.frequency() == frequency
                && !beginsOn.isAfter(period.first())
                && (endsOn == null || !endsOn.isBefore(period.first()));
    }

    /** Whether the member reports it: the person, the deputy, whoever stands in for them, or the unit's head. */
    public boolean is(Member member) {
        return member.actsAs(person) || member.actsAs(deputy) || member.heads(unit);
    }
}
