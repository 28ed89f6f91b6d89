package vn.thidua.planfile;

/** Writes a number in a format of Word or HTML. */
final class Numerals {

    private static final String[] ROMAN = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX"};

    private Numerals() {}

    static String write(String format, int value) {
        return switch (format) {
            case "upperRoman" -> roman(value);
            case "lowerRoman" -> roman(value).toLowerCase(java.util.Locale.ROOT);
            case "upperLetter" -> value < 27 ? String.valueOf((char) ('A' + value - 1)) : String.valueOf(value);
            case "lowerLetter" -> letter(value);
            case "decimalZero" -> "%02d".formatted(value);
            default -> String.valueOf(value);
        };
    }

    private static String roman(int value) {
        return value < 40 ? TENS[value / 10] + ROMAN[value % 10] : String.valueOf(value);
    }

    private static String letter(int value) {
        return value < 27 ? String.valueOf((char) ('a' + value - 1)) : String.valueOf(value);
    }
}
