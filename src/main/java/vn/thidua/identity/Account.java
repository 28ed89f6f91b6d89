package vn.thidua.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What sign-in needs to know of a person; no name of the person is among it.
 *
 * @param username lower case, unique in the whole installation
 * @param passwordHash null until a password was chosen through a link
 * @param totpSecret sealed secret of the second step; null when it is not set up
 * @param totpStep number of the 30-second step of the last code that was taken; 0 before the first
 * @param failures attempts in a row without success
 * @param openedAt when it was made or last opened again; unused days count from here or from the last sign-in
 */
record Account(
        UUID id,
        UUID commune,
        UUID person,
        String username,
        @Nullable String passwordHash,
        @Nullable Instant passwordChangedAt,
        boolean mustChange,
        byte @Nullable [] totpSecret,
        long totpStep,
        int failures,
        @Nullable Instant lockedUntil,
        @Nullable Instant disabledAt,
        Instant openedAt,
        @Nullable Instant lastSignInAt,
        int version) {

    /** Whether too many attempts failed a short while ago. */
    boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    boolean isDisabled() {
        return disabledAt != null;
    }

    /** Whether the account was not used for longer than {@code days}. */
    boolean isIdle(Instant now, int days) {
        return lastUsed().plus(Duration.ofDays(days)).isBefore(now);
    }

    private Instant lastUsed() {
        return lastSignInAt != null && lastSignInAt.isAfter(openedAt) ? lastSignInAt : openedAt;
    }

    /** How the account stands. */
    AccountState state(Instant now, int idleDays) {
        if (isDisabled()) return AccountState.DISABLED;
        if (isLocked(now)) return AccountState.LOCKED;
        if (isIdle(now, idleDays)) return AccountState.IDLE;
        return passwordHash == null ? AccountState.NEW : AccountState.IN_USE;
    }

    boolean hasSecondStep() {
        return totpSecret != null;
    }

    /** Whether the password is older than {@code days}; false when there is none. */
    boolean passwordIsOlderThan(int days, Instant now) {
        return passwordChangedAt != null
                && Objects.requireNonNull(passwordChangedAt)
                        .plus(Duration.ofDays(days))
                        .isBefore(now);
    }
}
