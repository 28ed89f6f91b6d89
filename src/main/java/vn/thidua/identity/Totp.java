package vn.thidua.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes that a phone shows for 30 seconds each (RFC 6238: SHA-1, six digits). */
final class Totp {

    private static final int SECONDS = 30;
    private static final int BYTES = 20;
    private static final TimeBasedOneTimePasswordGenerator CODES = new TimeBasedOneTimePasswordGenerator();

    private Totp() {}

    static byte[] newSecret() {
        var secret = new byte[BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    /** The step to which a code belongs: this one, the one before or the one after; empty for a wrong code. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var digits = code.replaceAll("\\s", "");
        var current = now.getEpochSecond() / SECONDS;
        return LongStream.of(current, current - 1, current + 1)
                .filter(step -> code(secret, step).equals(digits))
                .findFirst();
    }

    /** The code of a moment. */
    static String code(byte[] secret, Instant moment) {
        return code(secret, moment.getEpochSecond() / SECONDS);
    }

    private static String code(byte[] secret, long step) {
        try {
            return CODES.generateOneTimePasswordString(
                    new SecretKeySpec(secret, CODES.getAlgorithm()), Instant.ofEpochSecond(step * SECONDS));
        } catch (InvalidKeyException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
