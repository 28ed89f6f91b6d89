package vn.thidua.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes tokens and codes that work once. Only digests of them are kept: each has at least 80 random bits. */
final class OneTime {

    /** Without signs that look alike. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUPS = 4;

    private OneTime() {}

    /** For addresses: 43 characters. */
    static String token() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** For people to type: {@code K7QM-2F9D-XXPA-84TB}. */
    static String code() {
        return IntStream.range(0, GROUPS).mapToObj(_ -> group()).collect(Collectors.joining("-"));
    }

    private static String group() {
        return RANDOM.ints(4, 0, SIGNS.length())
                .mapToObj(sign -> SIGNS.substring(sign, sign + 1))
                .collect(Collectors.joining());
    }

    /** The digest of a token as it stands in an address. */
    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    /** The digest of a code as people type it: case, spaces and hyphens do not matter. */
    static byte[] digestOfCode(String code) {
        return digest(code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT));
    }
}
