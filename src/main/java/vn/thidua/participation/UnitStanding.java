package vn.thidua.participation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.organization.UnitKind;

/**
 * How a unit stands towards a movement.
 *
 * @param named whether the plan names it, so that its head is asked to acknowledge
 * @param requested the plan asks it and orders nothing
 * @param head name of who heads it today; null while nobody does
 * @param phone of the head; null when not known
 * @param acknowledgedBy name of who acknowledged; null while nobody has
 * @param registration that is not withdrawn; null while there is none
 */
record UnitStanding(
        UUID unit,
        String name,
        UnitKind kind,
        boolean named,
        boolean requested,
        @Nullable String head,
        @Nullable String phone,
        @Nullable Instant acknowledgedAt,
        @Nullable String acknowledgedBy,
        @Nullable UUID registration) {

    boolean owesAcknowledgement() {
        return named && acknowledgedAt == null;
    }

    /** The People's Committee itself launches the movement and need not register. */
    boolean owesRegistration() {
        return registration == null && kind != UnitKind.LEADERSHIP;
    }

    /** The phone number as a phone dials it; empty when unknown. */
    String dialled() {
        return phone == null ? "" : phone.replaceAll("[^+0-9]", "");
    }
}
