package vn.thidua.exchange;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * What lets a program in.
 *
 * @param account of the person who answers for what the program does, and beyond whose rights it never goes
 * @param answerable the person's name
 * @param units for which it may write figures; empty for none
 * @param perMinute most requests in a minute
 * @param revokedAt null while it holds
 * @param usedAt of the latest request, to the minute; null before the first
 */
record Token(
        UUID id,
        String name,
        UUID account,
        String answerable,
        Set<Scope> scopes,
        Set<UUID> units,
        int perMinute,
        Instant expiresAt,
        Instant madeAt,
        @Nullable Instant revokedAt,
        @Nullable Instant usedAt) {

    static final String KIND = "access_token";

    Subject subject() {
        return new Subject(KIND, id);
    }

    boolean isRevoked() {
        return revokedAt != null;
    }

    boolean isExpired(Instant now) {
        return !now.isBefore(expiresAt);
    }

    boolean holds(Instant now) {
        return !isRevoked() && !isExpired(now);
    }
}
