package vn.thidua.identity;

import java.math.BigInteger;
import java.util.regex.Pattern;

/** Reads the secret of the second step from the page that shows it, as somebody types it into a phone. */
final class ShownSecret {

    private static final Pattern SECRET = Pattern.compile("<code>([A-Z2-7 ]{39})</code>");

    private ShownSecret() {}

    static byte[] in(String page) {
        var found = SECRET.matcher(page);
        if (!found.find()) throw new AssertionError("No secret on the page");
        var bits = BigInteger.ZERO;
        for (var sign : found.group(1).replace(" ", "").toCharArray()) {
            bits = bits.shiftLeft(5).add(BigInteger.valueOf("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".indexOf(sign)));
        }
        var bytes = bits.toByteArray();
        var secret = new byte[20];
        for (var at = 1; at <= Math.min(20, bytes.length); at++) secret[20 - at] = bytes[bytes.length - at];
        return secret;
    }
}
