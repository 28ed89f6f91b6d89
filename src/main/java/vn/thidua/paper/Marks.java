package vn.thidua.paper;

/** Counts parts, headings and points as Vietnamese papers do. */
final class Marks {

    /** Letters of points in the order of the Vietnamese alphabet, without those that bear a mark on a vowel. */
    private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

    private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};

    private int parts;
    private int headings;
    private int points;

    String part() {
        parts++;
        headings = 0;
        points = 0;
        return roman(parts) + ".";
    }

    String heading() {
        headings++;
        points = 0;
        return headings + ".";
    }

    /** a) to y), then aa), ab) and so on. */
    String point() {
        return letters(points++) + ")";
    }

    private static String letters(int index) {
        var last = String.valueOf(LETTERS.charAt(index % LETTERS.length()));
        return index < LETTERS.length() ? last : letters(index / LETTERS.length() - 1) + last;
    }

    /** @param number 1 to 99 */
    static String roman(int number) {
        return TENS[number / 10 % 10] + ONES[number % 10];
    }
}
