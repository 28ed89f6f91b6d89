package vn.thidua.audit;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thidua.kernel.Subject;

/**
 * One event of the journal as it is sealed.
 *
 * @param position ordinal in the commune's chain, from 1 without a gap
 * @param at to the microsecond, as the database keeps it
 * @param account who did it; null when the program did
 * @param facts canonical JSON: sorted keys, NFC
 * @param personalDigest salted digest of the personal values; null when there are none
 */
record Event(
        UUID commune,
        long position,
        UUID id,
        Instant at,
        @Nullable UUID account,
        String kind,
        Subject subject,
        String summary,
        String facts,
        byte @Nullable [] personalDigest) {}
