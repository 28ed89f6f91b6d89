package vn.thidua.reading;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The digest of figures, by which the journal proves what was written at once. */
final class Digest {

    private Digest() {}

    /**
     * SHA-256, hexadecimal, of one line for each figure in the order of keys: period, indicator, unit, breakdown, version,
     * presence, numerator, denominator, separated by tabs, numbers without trailing noughts.
     */
    static String of(Collection<Reading> readings) {
        var digest = sha256();
        readings.stream()
                .sorted(Writing.ORDER)
                .forEach(reading -> digest.update(line(reading).getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String line(Reading reading) {
        return reading.period() + "\t" + reading.indicatorId() + '\t' + reading.unitId() + '\t' + reading.breakdown()
                + '\t' + reading.version() + '\t' + reading.presence() + '\t' + plain(reading.numerator()) + '\t'
                + plain(reading.denominator()) + '\n';
    }

    private static String plain(@Nullable BigDecimal number) {
        return number == null ? "" : number.stripTrailingZeros().toPlainString();
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
