package vn.thidua.identity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody acts for somebody absent, both days included.
 *
 * @param absentName full name of who is absent
 * @param actingName full name of who acts
 */
record Delegation(
        UUID id,
        UUID absent,
        String absentName,
        UUID acting,
        String actingName,
        LocalDate starts,
        LocalDate ends,
        String reason) {

    boolean holdsOn(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }

    boolean isOver(LocalDate day) {
        return day.isAfter(ends);
    }
}
