package vn.thidua.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

/**
 * What a program shows: 256 random bits behind the commune that gave them, so that no look-up leaves the wall. Only the
 * digest is kept.
 */
record Secret(String text, UUID commune) {

    /** By which programs that look for leaked secrets know it. */
    static final String PREFIX = "thidua_";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int OF_COMMUNE = 16;
    private static final int LENGTH = 48;

    static Secret make(UUID commune) {
        var bytes = new byte[LENGTH];
        RANDOM.nextBytes(bytes);
        ByteBuffer.wrap(bytes).putLong(commune.getMostSignificantBits()).putLong(commune.getLeastSignificantBits());
        return new Secret(PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes), commune);
    }

    /** Of the header {@code Authorization: Bearer …}; empty when it holds none. */
    static Optional<Secret> of(String header) {
        var text = header.regionMatches(true, 0, "Bearer ", 0, 7)
                ? header.substring(7).strip()
                : "";
        if (!text.startsWith(PREFIX)) return Optional.empty();
        try {
            var bytes = Base64.getUrlDecoder().decode(text.substring(PREFIX.length()));
            if (bytes.length != LENGTH) return Optional.empty();
            var commune = ByteBuffer.wrap(bytes, 0, OF_COMMUNE);
            return Optional.of(new Secret(text, new UUID(commune.getLong(), commune.getLong())));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    byte[] digest() {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
