package vn.thidua.web;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Reads numbers as people type them: {@code 1.234,5}, {@code 1234.5}, {@code 1 234,5}. */
public final class Numbers {

    private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u202f]+");
    private static final Pattern PLAIN = Pattern.compile("\\d+");
    private static final Pattern POINT_GROUPS = Pattern.compile("[1-9]\\d{0,2}(\\.\\d{3})+");
    private static final Pattern COMMA_GROUPS =
            Pattern.compile("[1-9]\\d{0,2}(,\\d{3}){2,}|[1-9]\\d{0,2}(,\\d{3})+(?=\\.)");
    private static final Pattern DECIMALS = Pattern.compile("\\d+([.,]\\d+)?");
    private static final int LONGEST = 40;

    private Numbers() {}

    /**
     * The number that was typed. A single point before exactly three digits groups thousands, as Vietnamese writes them:
     * {@code 1.250} is one thousand two hundred and fifty; a single comma is always the decimal one.
     *
     * @throws NumberFormatException when the text is no number, or one that can be read in two ways
     */
    public static BigDecimal parse(String text) {
        if (isSimple(text)) return new BigDecimal(text.replace(',', '.'));
        var typed = SPACES.matcher(text.strip()).replaceAll("");
        if (typed.length() > LONGEST) throw new NumberFormatException("Số dài quá " + LONGEST + " ký tự.");
        var negative = typed.startsWith("-") || typed.startsWith("−");
        var number = new BigDecimal(plain(negative ? typed.substring(1) : typed));
        return negative ? number.negate() : number;
    }

    /** Digits with at most one comma between them: most numbers of a large file, and quick to see. */
    private static boolean isSimple(String text) {
        var commas = 0;
        for (var at = 0; at < text.length(); at++) {
            var sign = text.charAt(at);
            if (sign == ',' && at > 0 && at < text.length() - 1) commas++;
            else if (sign < '0' || sign > '9') return false;
        }
        return commas < 2 && !text.isEmpty() && text.length() <= LONGEST;
    }

    private static String plain(String typed) {
        if (PLAIN.matcher(typed).matches()) return typed;
        var decimal = Math.max(typed.lastIndexOf(','), typed.lastIndexOf('.'));
        if (decimal < 0) throw unreadable(typed);
        if (POINT_GROUPS.matcher(typed).matches() || COMMA_GROUPS.matcher(typed).matches()) return digits(typed);
        if (DECIMALS.matcher(typed).matches()) return typed.replace(',', '.');
        return grouped(typed, decimal) + "." + fraction(typed, decimal);
    }

    private static String grouped(String typed, int decimal) {
        var whole = typed.substring(0, decimal);
        var groups = typed.charAt(decimal) == ',' ? POINT_GROUPS.matcher(whole) : COMMA_GROUPS.matcher(typed);
        if (typed.charAt(decimal) == ',' ? groups.matches() : groups.lookingAt() && groups.end() == decimal) {
            return digits(whole);
        }
        throw unreadable(typed);
    }

    private static String fraction(String typed, int decimal) {
        var fraction = typed.substring(decimal + 1);
        if (PLAIN.matcher(fraction).matches()) return fraction;
        throw unreadable(typed);
    }

    private static String digits(String typed) {
        return typed.replace(".", "").replace(",", "");
    }

    private static NumberFormatException unreadable(String typed) {
        return new NumberFormatException("“" + typed + "” chưa phải là một số; hãy viết như 1.234,5.");
    }
}
