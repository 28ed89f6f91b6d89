package vn.thidua.identity;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Role;

/**
 * A role that an account holds, both days included.
 *
 * @param ends null while no end is known
 */
record HeldRole(
        UUID id,
        UUID account,
        Role role,
        LocalDate starts,
        @Nullable LocalDate ends) {

    boolean isHeldOn(LocalDate day) {
        return !day.isBefore(starts) && !isOver(day);
    }

    boolean isOver(LocalDate day) {
        return ends != null && day.isAfter(ends);
    }
}
