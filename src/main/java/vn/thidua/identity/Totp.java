package vn.thidua.identity;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** Codes that a phone shows for 30 seconds each (RFC 6238: SHA-1, six digits). */
final class Totp {

    private static final int SECONDS = 30;
    private static final int BYTES = 20;
    private static final String SIGNS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
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

    /** The address from which an authenticator application takes the secret. */
    static String address(byte[] secret, String username) {
        return "otpauth://totp/Thi%20Dua:" + username + "?secret=" + text(secret) + "&issuer=Thi%20Dua";
    }

    /** The secret as people type it: base 32, 32 characters. */
    static String text(byte[] secret) {
        var bits = new StringBuilder(new BigInteger(1, secret).toString(2));
        while (bits.length() < BYTES * 8) bits.insert(0, '0');
        return IntStream.range(0, bits.length() / 5)
                .mapToObj(sign -> bits.substring(sign * 5, sign * 5 + 5))
                .map(five -> SIGNS.substring(Integer.parseInt(five, 2), Integer.parseInt(five, 2) + 1))
                .collect(Collectors.joining());
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
