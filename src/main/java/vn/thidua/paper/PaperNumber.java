package vn.thidua.paper;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a paper.
 *
 * @param number from 1 in its year; null until the records clerk gives it
 * @param symbol what stands behind the stroke: "KH-UBND"
 */
public record PaperNumber(@Nullable Integer number, String symbol) {

    private static final Pattern PRINTED = Pattern.compile("\\s*(\\d{0,6})\\s*/\\s*(\\S+)\\s*");

    public PaperNumber {
        if (number != null && number < 1) throw new IllegalArgumentException("number " + number);
    }

    /** Reads "185/KH-UBND" or "/KH-UBND"; null when it is neither. */
    public static @Nullable PaperNumber parse(String printed) {
        var match = PRINTED.matcher(printed);
        if (!match.matches()) return null;
        var digits = match.group(1);
        if (digits.isEmpty() || Integer.parseInt(digits) == 0) return new PaperNumber(null, match.group(2));
        return new PaperNumber(Integer.valueOf(digits), match.group(2));
    }

    /** As decree 30/2020 prints it: "Số: 07/KH-UBND", with room for the clerk's number while there is none. */
    String text() {
        return "Số: " + (number == null ? "     " : PaperDate.twoDigits(number)) + "/" + symbol;
    }
}
